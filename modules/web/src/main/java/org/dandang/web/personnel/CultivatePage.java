package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.post.EndPost;
import org.dandang.personnel.api.post.FrontLine;
import org.dandang.personnel.api.post.PostDesk;
import org.dandang.personnel.api.post.PostDetail;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.api.post.PostRecords;
import org.dandang.personnel.api.post.ReviewCultivation;
import org.dandang.personnel.api.post.SetForCultivation;
import org.dandang.web.frame.FilePage;
import org.dandang.web.frame.People;

/** A post is set on a front line, reviewed, and the cultivation ended (设岗培养). */
@Named
@ViewScoped
public class CultivatePage extends FilePage<PostDetail> {
  private long version;
  private FrontLine line;
  private Industry field;
  private String purpose;
  private String plan;
  private People.Known mentor;
  private LocalDate reviewOn;
  private LocalDate on;
  private LocalDate last;
  private String finding;
  private LocalDate reviewedOn;
  private LocalDate nextOn;
  private String endReason;
  private String endApprover;
  private LocalDate endOn;

  @Inject PostRecords records;
  @Inject PostDesk desk;
  @Inject BusinessDay business;

  @Override
  public void load() {
    super.load();
    if (version == 0) version = getFile().version();
  }

  @Override
  protected PostDetail read(long id) {
    return records.get(new PostId(id));
  }

  /** Somebody is brought on in the post today. */
  public boolean isSet() {
    return getFile()
        .cultivation()
        .filter(set -> set.end() == null || !set.end().isBefore(business.today()))
        .isPresent();
  }

  public String set() {
    desk.set(
        new SetForCultivation(
            getFile().id(),
            line,
            Optional.ofNullable(field),
            purpose,
            plan,
            mentor.person(),
            reviewOn,
            on,
            Optional.ofNullable(last),
            version));
    return back();
  }

  public String review() {
    desk.review(
        new ReviewCultivation(
            getFile().id(), finding, reviewedOn, Optional.ofNullable(nextOn), version));
    return back();
  }

  public String finish() {
    desk.endCultivation(
        new EndPost(getFile().id(), new Amendment(endReason, endApprover, endOn), version));
    return back();
  }

  private String back() {
    changed();
    return "post?faces-redirect=true&id=" + getId();
  }

  public List<FrontLine> getLines() {
    return List.of(FrontLine.values());
  }

  public List<Industry> getFields() {
    return List.of(Industry.values());
  }

  public FrontLine getLine() {
    return line;
  }

  public void setLine(FrontLine line) {
    this.line = line;
  }

  public Industry getField() {
    return field;
  }

  public void setField(Industry field) {
    this.field = field;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public String getPlan() {
    return plan;
  }

  public void setPlan(String plan) {
    this.plan = plan;
  }

  public People.Known getMentor() {
    return mentor;
  }

  public void setMentor(People.Known mentor) {
    this.mentor = mentor;
  }

  public LocalDate getReviewOn() {
    return reviewOn;
  }

  public void setReviewOn(LocalDate reviewOn) {
    this.reviewOn = reviewOn;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public LocalDate getLast() {
    return last;
  }

  public void setLast(LocalDate last) {
    this.last = last;
  }

  public String getFinding() {
    return finding;
  }

  public void setFinding(String finding) {
    this.finding = finding;
  }

  public LocalDate getReviewedOn() {
    return reviewedOn;
  }

  public void setReviewedOn(LocalDate reviewedOn) {
    this.reviewedOn = reviewedOn;
  }

  public LocalDate getNextOn() {
    return nextOn;
  }

  public void setNextOn(LocalDate nextOn) {
    this.nextOn = nextOn;
  }

  public String getEndReason() {
    return endReason;
  }

  public void setEndReason(String endReason) {
    this.endReason = endReason;
  }

  public String getEndApprover() {
    return endApprover;
  }

  public void setEndApprover(String endApprover) {
    this.endApprover = endApprover;
  }

  public LocalDate getEndOn() {
    return endOn;
  }

  public void setEndOn(LocalDate endOn) {
    this.endOn = endOn;
  }
}
