package org.dandang.web.personnel;

import java.io.Serializable;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.appeal.AppealKind;
import org.dandang.personnel.api.assessment.Acknowledgement;
import org.dandang.personnel.api.assessment.AskReview;
import org.dandang.personnel.api.assessment.AssessmentDetail;
import org.dandang.personnel.api.assessment.DecideReview;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.assessment.NoteRefusal;
import org.dandang.personnel.api.assessment.SignGrade;
import org.dandang.personnel.api.assessment.SupplementGrade;
import org.dandang.web.frame.People;

/** What is typed about one person while an assessment is closed. */
public class ClosingForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private Long who;
  private Acknowledgement acknowledgement;
  private String words;
  private String firstWitness;
  private String secondWitness;
  private AppealKind kind;
  private Grade outcome;
  private String document;
  private People.Known signer;
  private LocalDate on;

  ClosingForm(LocalDate today) {
    on = today;
  }

  private PersonId person() {
    return new PersonId(who);
  }

  boolean isRefused() {
    return acknowledgement == Acknowledgement.REFUSED;
  }

  SignGrade signed(AssessmentDetail file) {
    boolean agrees = acknowledgement == Acknowledgement.AGREED;
    return new SignGrade(file.id(), person(), agrees, words, on, file.version());
  }

  NoteRefusal refused(AssessmentDetail file) {
    return new NoteRefusal(
        file.id(), person(), words, typed(firstWitness), typed(secondWitness), on, file.version());
  }

  AskReview asked(AssessmentDetail file) {
    return new AskReview(file.id(), person(), kind, words, on, file.version());
  }

  DecideReview decided(AssessmentDetail file) {
    return new DecideReview(
        file.id(), person(), outcome, words, document, signer.person(), on, file.version());
  }

  SupplementGrade supplemented(AssessmentDetail file) {
    return new SupplementGrade(
        file.id(), person(), outcome, document, typed(words), on, file.version());
  }

  private static String typed(String text) {
    return text == null ? "" : text;
  }

  public Long getWho() {
    return who;
  }

  public void setWho(Long who) {
    this.who = who;
  }

  public Acknowledgement getAcknowledgement() {
    return acknowledgement;
  }

  public void setAcknowledgement(Acknowledgement acknowledgement) {
    this.acknowledgement = acknowledgement;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getFirstWitness() {
    return firstWitness;
  }

  public void setFirstWitness(String firstWitness) {
    this.firstWitness = firstWitness;
  }

  public String getSecondWitness() {
    return secondWitness;
  }

  public void setSecondWitness(String secondWitness) {
    this.secondWitness = secondWitness;
  }

  public AppealKind getKind() {
    return kind;
  }

  public void setKind(AppealKind kind) {
    this.kind = kind;
  }

  public Grade getOutcome() {
    return outcome;
  }

  public void setOutcome(Grade outcome) {
    this.outcome = outcome;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }

  public People.Known getSigner() {
    return signer;
  }

  public void setSigner(People.Known signer) {
    this.signer = signer;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
