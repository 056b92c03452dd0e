package org.dandang.web.accountability;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.accountability.api.Applicant;
import org.dandang.accountability.api.ApplyForTolerance;
import org.dandang.accountability.api.CaseId;
import org.dandang.kernel.id.PersonId;
import org.dandang.web.frame.SignedForm;

/** What is typed when an application for tolerance is entered. */
public class ApplicationForm extends SignedForm {
  private static final long serialVersionUID = 1L;

  private Applicant applicant;
  private String caseNumber;
  private String matter;

  ApplicationForm(LocalDate today) {
    super(today);
  }

  ApplyForTolerance applied(Optional<CaseId> caseFile, PersonId keeper) {
    return new ApplyForTolerance(
        applicant, getFirst().person(), caseFile, matter, keeper, getReviewer().person(), getOn());
  }

  public Applicant getApplicant() {
    return applicant;
  }

  public void setApplicant(Applicant applicant) {
    this.applicant = applicant;
  }

  public String getCaseNumber() {
    return caseNumber;
  }

  public void setCaseNumber(String caseNumber) {
    this.caseNumber = caseNumber;
  }

  public String getMatter() {
    return matter;
  }

  public void setMatter(String matter) {
    this.matter = matter;
  }
}
