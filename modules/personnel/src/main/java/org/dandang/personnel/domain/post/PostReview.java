package org.dandang.personnel.domain.post;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.personnel.api.post.ReviewCultivation;

/** What a review of the cultivation found. */
@Entity
@Table(name = "personnel_post_review")
public class PostReview {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personnel_part")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "post_id")
  private Post post;

  @Column(name = "on_day")
  private LocalDate on;

  private String finding;

  @Column(name = "next_on")
  private LocalDate next;

  protected PostReview() {}

  PostReview(Post post, ReviewCultivation command) {
    this.post = post;
    this.on = command.on();
    this.finding = command.finding();
    this.next = command.next().orElse(null);
  }

  public LocalDate on() {
    return on;
  }

  public String finding() {
    return finding;
  }

  public Optional<LocalDate> next() {
    return Optional.ofNullable(next);
  }
}
