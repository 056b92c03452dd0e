package org.dandang.web.accountability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.dandang.accountability.api.AccountabilityFiles;
import org.dandang.accountability.api.CaseDetail;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.CaseKind;
import org.dandang.accountability.api.CaseStep;
import org.dandang.accountability.api.Outcome;
import org.dandang.accountability.api.Sanction;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.web.frame.OpenStepPage;

/** One step of a case; offered only while it can be taken. */
@Named
@ViewScoped
public class CaseStepPage extends OpenStepPage<CaseDetail, CaseStep> {
  private static final long serialVersionUID = 1L;

  @Inject AccountabilityFiles files;
  @Inject CaseStepDesk desk;
  @Inject CaseChoices choices;
  @Inject BusinessDay businessDay;

  private CaseForm form;
  private long seen;

  @Override
  protected CaseDetail read(long id) {
    return files.get(new CaseId(id));
  }

  @Override
  protected Collection<CaseStep> open() {
    return getFile().open();
  }

  /** What stood there when the form was opened; who saved in between is not overwritten. */
  @Override
  public void load() {
    super.load();
    if (form == null) {
      form = new CaseForm(businessDay.today());
      seen = getFile().version();
    }
  }

  public String take() {
    desk.take(getStep(), getFile(), form, seen);
    return "/accountability/case?faces-redirect=true&id=" + getId();
  }

  public CaseForm getForm() {
    return form;
  }

  public boolean isMeeting() {
    return getStep() == CaseStep.OPEN && getFile().kind() == CaseKind.ACCOUNTABILITY;
  }

  public boolean isSlip() {
    return getStep() == CaseStep.OPEN && getFile().kind() == CaseKind.DISCIPLINARY;
  }

  /** Whether the step is one with what was decided: service, announcement and so on. */
  public boolean isEnforcement() {
    return CaseStepDesk.enforcement(getStep()).isPresent();
  }

  /** Those of whom, or of whose matter, the step can be taken now; empty where it is of none. */
  public List<String> getTargets() {
    return choices.targets(getStep(), getFile());
  }

  /** What tolerance granted for this case and nobody used. */
  public List<String> getGrants() {
    return choices.grants(getFile());
  }

  public List<Sanction> getSanctions() {
    return List.of(Sanction.values());
  }

  public List<Outcome> getOutcomes() {
    return List.of(Outcome.values());
  }

  /** A year or two, in months (CF-12). */
  public List<Integer> getProbations() {
    return Stream.of(1, 2).map(years -> years * 12).toList();
  }
}
