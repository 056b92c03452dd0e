package org.dandang.web.petition;

import java.time.LocalDate;
import org.dandang.petition.api.ApprovalLevel;
import org.dandang.petition.api.AssessReply;
import org.dandang.petition.api.Disposal;
import org.dandang.petition.api.FeedbackManner;
import org.dandang.petition.api.Finding;
import org.dandang.petition.api.RecusalGround;
import org.dandang.petition.api.ReopenGround;
import org.dandang.petition.api.Routing;
import org.dandang.petition.api.Situation;
import org.dandang.web.frame.SignedForm;

/** What is typed for one step; which fields are shown is the step's. */
public class ActForm extends SignedForm {
  private static final long serialVersionUID = 1L;

  private RecusalGround ground;
  private ReopenGround reopening;
  private FeedbackManner manner;
  private ApprovalLevel level;
  private LocalDate approvedOn;
  private String place;
  private boolean requested;
  private Situation situation;
  private AssessReply.Outcome outcome;
  private String paper;
  private String words;
  private String organ;
  private Integer more;
  private String original;
  private Integer allegation;
  private Routing routing;
  private Disposal disposal;
  private Finding finding;
  private String untruePart;
  private String fabrication;
  private String intent;
  private String approval;

  ActForm(LocalDate today) {
    super(today);
  }

  public String getPaper() {
    return paper;
  }

  public void setPaper(String paper) {
    this.paper = paper;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getOrgan() {
    return organ;
  }

  public void setOrgan(String organ) {
    this.organ = organ;
  }

  public Integer getMore() {
    return more;
  }

  public void setMore(Integer more) {
    this.more = more;
  }

  public String getOriginal() {
    return original;
  }

  public void setOriginal(String original) {
    this.original = original;
  }

  public Integer getAllegation() {
    return allegation;
  }

  public void setAllegation(Integer allegation) {
    this.allegation = allegation;
  }

  public Routing getRouting() {
    return routing;
  }

  public void setRouting(Routing routing) {
    this.routing = routing;
  }

  public Disposal getDisposal() {
    return disposal;
  }

  public void setDisposal(Disposal disposal) {
    this.disposal = disposal;
  }

  public Finding getFinding() {
    return finding;
  }

  public void setFinding(Finding finding) {
    this.finding = finding;
  }

  public String getUntruePart() {
    return untruePart;
  }

  public void setUntruePart(String untruePart) {
    this.untruePart = untruePart;
  }

  public String getFabrication() {
    return fabrication;
  }

  public void setFabrication(String fabrication) {
    this.fabrication = fabrication;
  }

  public String getIntent() {
    return intent;
  }

  public void setIntent(String intent) {
    this.intent = intent;
  }

  public String getApproval() {
    return approval;
  }

  public void setApproval(String approval) {
    this.approval = approval;
  }

  public RecusalGround getGround() {
    return ground;
  }

  public void setGround(RecusalGround ground) {
    this.ground = ground;
  }

  public ReopenGround getReopening() {
    return reopening;
  }

  public void setReopening(ReopenGround reopening) {
    this.reopening = reopening;
  }

  public FeedbackManner getManner() {
    return manner;
  }

  public void setManner(FeedbackManner manner) {
    this.manner = manner;
  }

  public ApprovalLevel getLevel() {
    return level;
  }

  public void setLevel(ApprovalLevel level) {
    this.level = level;
  }

  public LocalDate getApprovedOn() {
    return approvedOn;
  }

  public void setApprovedOn(LocalDate approvedOn) {
    this.approvedOn = approvedOn;
  }

  public boolean isRequested() {
    return requested;
  }

  public void setRequested(boolean requested) {
    this.requested = requested;
  }

  public Situation getSituation() {
    return situation;
  }

  public void setSituation(Situation situation) {
    this.situation = situation;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public AssessReply.Outcome getOutcome() {
    return outcome;
  }

  public void setOutcome(AssessReply.Outcome outcome) {
    this.outcome = outcome;
  }
}
