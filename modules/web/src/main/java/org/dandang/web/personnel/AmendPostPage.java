package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.post.AmendPost;
import org.dandang.personnel.api.post.EndPost;
import org.dandang.personnel.api.post.PostDesk;
import org.dandang.personnel.api.post.PostDetail;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.api.post.PostRecords;
import org.dandang.web.frame.FilePage;

/** A post is changed or abolished, with the paper behind it. */
@Named
@ViewScoped
public class AmendPostPage extends FilePage<PostDetail> {
  private PostForm form;
  private long version;
  private String reason;
  private String approver;
  private LocalDate approvedOn;
  private String endReason;
  private String endApprover;
  private LocalDate endOn;

  @Inject PostRecords records;
  @Inject PostDesk desk;

  @Override
  public void load() {
    super.load();
    if (form == null) {
      form = PostForm.of(getFile());
      version = getFile().version();
    }
  }

  @Override
  protected PostDetail read(long id) {
    return records.get(new PostId(id));
  }

  public String save() {
    desk.amend(
        new AmendPost(
            getFile().id(),
            form.getTitle(),
            form.getLevel(),
            form.getHeadcount(),
            form.getTeamOrder(),
            form.getMinEducation(),
            form.studied(),
            form.isFieldWork(),
            new Amendment(reason, approver, approvedOn),
            version));
    return back();
  }

  public String abolish() {
    desk.abolish(
        new EndPost(getFile().id(), new Amendment(endReason, endApprover, endOn), version));
    return back();
  }

  private String back() {
    changed();
    return "post?faces-redirect=true&id=" + getId();
  }

  public PostForm getForm() {
    return form;
  }

  public List<Level> getLevels() {
    return List.of(Level.values());
  }

  public List<Boolean> getAnswers() {
    return List.of(Boolean.TRUE, Boolean.FALSE);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getApprover() {
    return approver;
  }

  public void setApprover(String approver) {
    this.approver = approver;
  }

  public LocalDate getApprovedOn() {
    return approvedOn;
  }

  public void setApprovedOn(LocalDate approvedOn) {
    this.approvedOn = approvedOn;
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
