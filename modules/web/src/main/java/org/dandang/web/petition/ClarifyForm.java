package org.dandang.web.petition;

import java.time.LocalDate;
import org.dandang.petition.api.ClarificationForm;
import org.dandang.petition.api.Spread;
import org.dandang.web.frame.SignedForm;

/** What is typed for the next step of a clarification. */
public class ClarifyForm extends SignedForm {
  private static final long serialVersionUID = 1L;

  private String words;
  private String document;
  private Spread spread;
  private ClarificationForm form;

  ClarifyForm(LocalDate today) {
    super(today);
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }

  public Spread getSpread() {
    return spread;
  }

  public void setSpread(Spread spread) {
    this.spread = spread;
  }

  public ClarificationForm getForm() {
    return form;
  }

  public void setForm(ClarificationForm form) {
    this.form = form;
  }
}
