package org.dandang.personnel.domain.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.time.Period;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.person.EngagementKind;
import org.dandang.personnel.api.person.NewEngagement;
import org.dandang.personnel.api.post.PostId;

/** A relation of a person to a unit in a period. */
@Entity
@Table(name = "personnel_engagement")
public class Engagement {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personnel_part")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @Enumerated(EnumType.STRING)
  private EngagementKind kind;

  @Column(name = "unit_id")
  private UnitId unit;

  @Column(name = "post_id")
  private Long post;

  private String title;

  @Enumerated(EnumType.STRING)
  private Level level;

  @Enumerated(EnumType.STRING)
  private Management management;

  @Column(name = "second_line")
  private boolean secondLine;

  @Column(name = "party_secretary")
  private boolean partySecretary;

  @Column(name = "team_order")
  private int teamOrder;

  @Embedded private Period period;

  protected Engagement() {}

  Engagement(Person person, NewEngagement engagement) {
    this.person = person;
    this.kind = engagement.kind();
    this.unit = engagement.unit();
    this.post = engagement.post().map(PostId::value).orElse(null);
    this.title = engagement.title();
    this.level = engagement.level();
    this.management = engagement.management();
    this.secondLine = engagement.secondLine();
    this.partySecretary = engagement.partySecretary();
    this.teamOrder = engagement.teamOrder();
    this.period = Period.of(engagement.on(), engagement.last().orElse(null));
  }

  public EngagementKind kind() {
    return kind;
  }

  public UnitId unit() {
    return unit;
  }

  public Optional<PostId> post() {
    return Optional.ofNullable(post).map(PostId::new);
  }

  public String title() {
    return title;
  }

  public Level level() {
    return level;
  }

  public Management management() {
    return management;
  }

  public boolean isSecondLine() {
    return secondLine;
  }

  public Period period() {
    return period;
  }

  public boolean isOpen() {
    return period.isOpen();
  }

  NewEngagement continuedIn(UnitId successor, LocalDate on) {
    return new NewEngagement(
        kind,
        successor,
        Optional.empty(),
        title,
        level,
        management,
        secondLine,
        partySecretary,
        teamOrder,
        on,
        Optional.empty());
  }

  void callIt(String corrected) {
    title = corrected;
  }

  void endIn(UnitId left, LocalDate next) {
    if (unit.equals(left)) endBefore(next);
  }

  void endBefore(LocalDate day) {
    if (!period.isOpen()) return;
    if (!period.hasBegun(day.minusDays(1))) throw new TooEarly(day);
    period = period.endedOn(day.minusDays(1));
  }

  /** What ended the day before goes on. */
  void goOn(LocalDate day) {
    if (period.end().filter(day.minusDays(1)::equals).isPresent())
      period = Period.from(period.begin());
  }
}
