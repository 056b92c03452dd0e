package org.dandang.web.frame;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.desk.NoticeLetter;
import org.dandang.kernel.record.JointAssessment;
import org.dandang.kernel.record.Objection;

/** What is typed when an objection comes in, and when it is assessed by both organs. */
public class ObjectionForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private Long about;
  private String matter;
  private boolean anonymous;
  private boolean report;
  private String handOver;
  private LocalDate receivedOn;
  private String open;
  private Objection.Outcome outcome;
  private LocalDate until;
  private String reasons;
  private String evidence;
  private String organisationSigner;
  private String disciplineSigner;
  private LocalDate assessedOn;

  public ObjectionForm(LocalDate today) {
    receivedOn = today;
    assessedOn = today;
  }

  /** The letter as typed. */
  public NoticeLetter letter() {
    return new NoticeLetter(matter, anonymous, report, typed(handOver), receivedOn);
  }

  /** The assessment as typed. */
  public JointAssessment joint() {
    return new JointAssessment(
        outcome,
        Optional.ofNullable(until),
        reasons,
        typed(evidence),
        organisationSigner,
        disciplineSigner,
        assessedOn);
  }

  /** Number of the change or nomination whose objection was chosen. */
  public long openAbout() {
    return Long.parseLong(open.substring(0, open.indexOf(':')));
  }

  /** Its place among those about the same. */
  public int openPlace() {
    return Integer.parseInt(open.substring(open.indexOf(':') + 1));
  }

  private static String typed(String text) {
    return text == null ? "" : text.strip();
  }

  public Long getAbout() {
    return about;
  }

  public void setAbout(Long typed) {
    about = typed;
  }

  public String getMatter() {
    return matter;
  }

  public void setMatter(String typed) {
    matter = typed;
  }

  public boolean isAnonymous() {
    return anonymous;
  }

  public void setAnonymous(boolean typed) {
    anonymous = typed;
  }

  public boolean isReport() {
    return report;
  }

  public void setReport(boolean typed) {
    report = typed;
  }

  public String getHandOver() {
    return handOver;
  }

  public void setHandOver(String typed) {
    handOver = typed;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(LocalDate typed) {
    receivedOn = typed;
  }

  public String getOpen() {
    return open;
  }

  public void setOpen(String typed) {
    open = typed;
  }

  public Objection.Outcome getOutcome() {
    return outcome;
  }

  public void setOutcome(Objection.Outcome typed) {
    outcome = typed;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate typed) {
    until = typed;
  }

  public String getReasons() {
    return reasons;
  }

  public void setReasons(String typed) {
    reasons = typed;
  }

  public String getEvidence() {
    return evidence;
  }

  public void setEvidence(String typed) {
    evidence = typed;
  }

  public String getOrganisationSigner() {
    return organisationSigner;
  }

  public void setOrganisationSigner(String typed) {
    organisationSigner = typed;
  }

  public String getDisciplineSigner() {
    return disciplineSigner;
  }

  public void setDisciplineSigner(String typed) {
    disciplineSigner = typed;
  }

  public LocalDate getAssessedOn() {
    return assessedOn;
  }

  public void setAssessedOn(LocalDate typed) {
    assessedOn = typed;
  }
}
