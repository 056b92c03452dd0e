package org.dandang.web.accountability;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.accountability.api.Outcome;
import org.dandang.accountability.api.Sanction;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.web.frame.SignedForm;

/** What is typed for one step of a case; which fields are shown is the step's. */
public class CaseForm extends SignedForm {
  private static final long serialVersionUID = 1L;

  private String target;
  private String words;
  private String document;
  private final CommitteeForm committee = new CommitteeForm();
  private LocalDate signedOn;
  private boolean waived;
  private String clause;
  private Sanction lightest;
  private Sanction heaviest;
  private Sanction proposed;
  private Outcome outcome;
  private Sanction sanction;
  private Integer probation;
  private String grant;
  private String ground;

  CaseForm(LocalDate today) {
    super(today);
    this.signedOn = today;
  }

  /** Minutes of the committee; votes that cannot be are refused at their field. */
  DecisionBasis meeting() {
    return committee.heldOn(signedOn);
  }

  /** Whoever signs the slip is a person, so that the office can be looked up. */
  DecisionBasis slip() {
    return DecisionBasis.slip(document, signedOn, getFirst().name());
  }

  Optional<Sanction> ended() {
    return Optional.ofNullable(sanction);
  }

  Optional<Integer> months() {
    return Optional.ofNullable(probation);
  }

  public String getTarget() {
    return target;
  }

  public void setTarget(String target) {
    this.target = target;
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

  public CommitteeForm getCommittee() {
    return committee;
  }

  public LocalDate getSignedOn() {
    return signedOn;
  }

  public void setSignedOn(LocalDate signedOn) {
    this.signedOn = signedOn;
  }

  public boolean isWaived() {
    return waived;
  }

  public void setWaived(boolean waived) {
    this.waived = waived;
  }

  public String getClause() {
    return clause;
  }

  public void setClause(String clause) {
    this.clause = clause;
  }

  public Sanction getLightest() {
    return lightest;
  }

  public void setLightest(Sanction lightest) {
    this.lightest = lightest;
  }

  public Sanction getHeaviest() {
    return heaviest;
  }

  public void setHeaviest(Sanction heaviest) {
    this.heaviest = heaviest;
  }

  public Sanction getProposed() {
    return proposed;
  }

  public void setProposed(Sanction proposed) {
    this.proposed = proposed;
  }

  public Outcome getOutcome() {
    return outcome;
  }

  public void setOutcome(Outcome outcome) {
    this.outcome = outcome;
  }

  public Sanction getSanction() {
    return sanction;
  }

  public void setSanction(Sanction sanction) {
    this.sanction = sanction;
  }

  public Integer getProbation() {
    return probation;
  }

  public void setProbation(Integer probation) {
    this.probation = probation;
  }

  public String getGrant() {
    return grant;
  }

  public void setGrant(String grant) {
    this.grant = grant;
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = ground;
  }
}
