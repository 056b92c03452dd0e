package org.dandang.web.accountability;

import java.time.LocalDate;
import org.dandang.web.frame.SignedForm;

/** What is typed for one step of a first-form measure. */
public class MeasureForm extends SignedForm {
  private static final long serialVersionUID = 1L;

  private String words;
  private String approver;

  MeasureForm(LocalDate today) {
    super(today);
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getApprover() {
    return approver;
  }

  public void setApprover(String approver) {
    this.approver = approver;
  }
}
