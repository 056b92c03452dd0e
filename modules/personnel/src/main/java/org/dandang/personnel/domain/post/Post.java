package org.dandang.personnel.domain.post;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.Standing;
import org.dandang.kernel.time.Period;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.post.AmendPost;
import org.dandang.personnel.api.post.CreatePost;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.api.post.ReviewCultivation;
import org.dandang.personnel.api.post.SetForCultivation;

/**
 * A post of the establishment. It is created with a headcount and requirements, may be set on a
 * front line to cultivate whoever holds it, and is abolished.
 */
@Entity
@Table(name = "personnel_post")
@AggregateRoot
public class Post {
  @Id private Long id;
  @Version private long version;

  @Column(name = "unit_id")
  private UnitId unit;

  @Column(name = "unit_name")
  private String unitName;

  private String title;

  @Enumerated(EnumType.STRING)
  private Level level;

  private int headcount;

  @Enumerated(EnumType.STRING)
  private Management management;

  @Column(name = "team_order")
  private int teamOrder;

  @Column(name = "min_education")
  private String minEducation;

  private String profession;

  @Column(name = "field_work")
  private boolean fieldWork;

  @Embedded private Period period;
  @Embedded private Cultivation cultivation;
  @Embedded private Standing standing;

  @OneToMany(mappedBy = "post", cascade = CascadeType.ALL)
  @OrderBy("on, id")
  private List<PostReview> reviews = new ArrayList<>();

  protected Post() {}

  public Post(PostId id, CreatePost command, String unitName) {
    this.id = id.value();
    this.unit = command.unit();
    this.unitName = unitName;
    this.title = command.title();
    this.level = command.level();
    this.headcount = command.headcount();
    this.management = command.management();
    this.teamOrder = command.teamOrder();
    this.minEducation = command.minEducation();
    this.profession = command.profession();
    this.fieldWork = command.fieldWork();
    this.period = Period.from(command.on());
    this.standing = Standing.inForce();
  }

  public PostId id() {
    return new PostId(id);
  }

  public long version() {
    return version;
  }

  public void amend(AmendPost command) {
    existsOn(command.amendment().on());
    title = command.title();
    level = command.level();
    headcount = command.headcount();
    teamOrder = command.teamOrder();
    minEducation = command.minEducation();
    profession = command.profession();
    fieldWork = command.fieldWork();
    standing = standing.correctedBy(command.amendment());
  }

  /** A review looks back, and says when the next one is, unless it was the last. */
  public void review(ReviewCultivation command) {
    if (cultivation == null || !cultivation.inForceOn(command.on())) throw new PostEnded(id());
    command
        .next()
        .filter(next -> !next.isAfter(command.on()))
        .ifPresent(
            next -> {
              throw new ReviewBeforeNow(next);
            });
    reviews.add(new PostReview(this, command));
    cultivation = cultivation.reviewedUntil(command.next().orElse(null));
  }

  public List<PostReview> reviews() {
    return List.copyOf(reviews);
  }

  /** From the command's day on; one cultivation at a time, the old one must have ended. */
  public void cultivate(SetForCultivation command) {
    existsOn(command.on());
    if (cultivation != null && cultivation.inForceOn(command.on())) throw new AlreadySet(id());
    cultivation = new Cultivation(command);
  }

  public void endCultivation(Amendment amendment) {
    if (cultivation == null || !cultivation.inForceOn(amendment.on())) throw new PostEnded(id());
    cultivation = cultivation.endedOn(amendment.on());
    standing = standing.correctedBy(amendment);
  }

  public void abolish(Amendment amendment) {
    existsOn(amendment.on());
    period = period.endedOn(amendment.on());
    if (cultivation != null && cultivation.inForceOn(amendment.on()))
      cultivation = cultivation.endedOn(amendment.on());
    standing = standing.correctedBy(amendment);
  }

  public void voidPost(Amendment amendment) {
    standing = standing.voidedBy(amendment);
  }

  public void existsOn(LocalDate day) {
    if (standing.isVoided() || !period.contains(day)) throw new PostEnded(id());
  }

  public UnitId unit() {
    return unit;
  }

  public String unitName() {
    return unitName;
  }

  public String title() {
    return title;
  }

  public Level level() {
    return level;
  }

  public int headcount() {
    return headcount;
  }

  public Management management() {
    return management;
  }

  public int teamOrder() {
    return teamOrder;
  }

  public String minEducation() {
    return minEducation;
  }

  public String profession() {
    return profession;
  }

  public boolean isFieldWork() {
    return fieldWork;
  }

  public Period period() {
    return period;
  }

  public Optional<Cultivation> cultivation() {
    return Optional.ofNullable(cultivation);
  }

  public boolean isVoided() {
    return standing.isVoided();
  }
}
