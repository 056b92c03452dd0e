package org.dandang.web.accountability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.dandang.accountability.api.Applicant;
import org.dandang.accountability.api.CaseRow;
import org.dandang.accountability.api.CaseState;
import org.dandang.accountability.api.ToleranceDesk;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.web.frame.Signer;

/** Enters an application for tolerance; whoever enters it keeps the file. */
@Named
@ViewScoped
public class ApplyTolerancePage implements Serializable {
  @Inject ToleranceDesk desk;
  @Inject OwnCases cases;
  @Inject Signer signer;
  @Inject BusinessDay businessDay;

  private ApplicationForm form;

  public ApplicationForm getForm() {
    if (form == null) form = new ApplicationForm(businessDay.today());
    return form;
  }

  public String apply() {
    long applied = desk.apply(form.applied(cases.named(form.getCaseNumber()), signer.me())).value();
    return "/accountability/tolerance?faces-redirect=true&id=" + applied;
  }

  public List<Applicant> getApplicants() {
    return List.of(Applicant.values());
  }

  /** Numbers of own cases that have not ended. */
  public List<String> getCaseNumbers() {
    return cases.of(Map.of(), ApplyTolerancePage::runs).stream().map(CaseRow::number).toList();
  }

  private static boolean runs(CaseRow row) {
    return row.state() != CaseState.CONCLUDED && row.state() != CaseState.DROPPED;
  }
}
