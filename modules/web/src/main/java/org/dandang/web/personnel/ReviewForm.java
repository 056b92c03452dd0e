package org.dandang.web.personnel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.personnel.api.post.PostDetail;
import org.dandang.personnel.api.post.ReviewCultivation;

/** What a review of a post set for cultivation found, as typed. */
public class ReviewForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String finding;
  private LocalDate reviewedOn;
  private LocalDate nextOn;

  ReviewCultivation command(PostDetail post, long seen) {
    return new ReviewCultivation(post.id(), finding, reviewedOn, Optional.ofNullable(nextOn), seen);
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
}
