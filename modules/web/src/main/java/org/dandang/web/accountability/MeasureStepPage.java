package org.dandang.web.accountability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import org.dandang.accountability.api.AccountabilityFiles;
import org.dandang.accountability.api.FirstFormDesk;
import org.dandang.accountability.api.FollowUpMeasure;
import org.dandang.accountability.api.MeasureDetail;
import org.dandang.accountability.api.MeasureId;
import org.dandang.accountability.api.MeasureStep;
import org.dandang.accountability.api.VoidMeasure;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.web.frame.OpenStepPage;

/** One step of a first-form measure; offered only while it can be taken. */
@Named
@ViewScoped
public class MeasureStepPage extends OpenStepPage<MeasureDetail, MeasureStep> {
  @Inject AccountabilityFiles files;
  @Inject FirstFormDesk desk;
  @Inject BusinessDay businessDay;

  private MeasureForm form;
  private long seen;

  @Override
  public void load() {
    super.load();
    if (form != null) return;
    form = new MeasureForm(businessDay.today());
    seen = getFile().version();
  }

  @Override
  protected MeasureDetail read(long id) {
    return files.get(new MeasureId(id));
  }

  @Override
  protected Collection<MeasureStep> open() {
    return getFile().open();
  }

  public MeasureForm getForm() {
    return form;
  }

  public String take() {
    switch (getStep()) {
      case FOLLOW_UP ->
          desk.followUp(new FollowUpMeasure(getFile().id(), form.getWords(), form.getOn(), seen));
      case VOID ->
          desk.voidMeasure(
              new VoidMeasure(
                  getFile().id(),
                  new Amendment(form.getWords(), form.getApprover(), form.getOn()),
                  seen));
    }
    return "/accountability/measure?faces-redirect=true&id=" + getId();
  }
}
