package org.dandang.web.accountability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import org.dandang.accountability.api.AccountabilityFiles;
import org.dandang.accountability.api.Determination;
import org.dandang.accountability.api.Effect;
import org.dandang.accountability.api.Exclusion;
import org.dandang.accountability.api.ToleranceDetail;
import org.dandang.accountability.api.ToleranceId;
import org.dandang.accountability.api.ToleranceStep;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.web.frame.OpenStepPage;

/** One step of an application for tolerance; offered only while it can be taken. */
@Named
@ViewScoped
public class ToleranceStepPage extends OpenStepPage<ToleranceDetail, ToleranceStep> {
  @Inject AccountabilityFiles files;
  @Inject ToleranceSteps steps;
  @Inject BusinessDay businessDay;

  private ToleranceForm form;
  private long seen;

  @Override
  public void load() {
    super.load();
    if (form != null) return;
    form = new ToleranceForm(businessDay.today());
    seen = getFile().version();
  }

  @Override
  protected ToleranceDetail read(long id) {
    return files.get(new ToleranceId(id));
  }

  @Override
  protected Collection<ToleranceStep> open() {
    return getFile().open();
  }

  public ToleranceForm getForm() {
    return form;
  }

  public String take() {
    steps.take(getStep(), getFile(), form, seen);
    return back();
  }

  /** Rejected instead of accepted. */
  public String reject() {
    steps.answer(false, getFile(), form, seen);
    return back();
  }

  private String back() {
    return "/accountability/tolerance?faces-redirect=true&id=" + getId();
  }

  public List<Determination> getDeterminations() {
    return List.of(Determination.values());
  }

  public List<Exclusion> getExclusions() {
    return List.of(Exclusion.values());
  }

  public List<Effect> getEffects() {
    return List.of(Effect.values());
  }

  public List<Boolean> getAnswers() {
    return List.of(true, false);
  }
}
