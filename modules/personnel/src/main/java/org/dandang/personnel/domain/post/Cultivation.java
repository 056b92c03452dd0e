package org.dandang.personnel.domain.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.time.Period;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.post.FrontLine;
import org.dandang.personnel.api.post.SetForCultivation;

/** With what purpose, by what plan and under whom somebody is brought on in a post. */
@Embeddable
public class Cultivation {
  @Enumerated(EnumType.STRING)
  private FrontLine line;

  @Enumerated(EnumType.STRING)
  private Industry field;

  private String purpose;
  private String plan;

  @Column(name = "mentor_id")
  private PersonId mentor;

  @Column(name = "review_on")
  private LocalDate reviewOn;

  @Column(name = "set_begins")
  private LocalDate begin;

  @Column(name = "set_ends")
  private LocalDate end;

  protected Cultivation() {}

  Cultivation(SetForCultivation command) {
    if (command.line() == FrontLine.FIELD && command.field().isEmpty()) throw new FieldUnnamed();
    this.line = command.line();
    this.field = command.field().orElse(null);
    this.purpose = command.purpose();
    this.plan = command.plan();
    this.mentor = command.mentor();
    this.reviewOn = command.reviewOn();
    this.begin = command.on();
    this.end = Period.of(command.on(), command.last().orElse(null)).end().orElse(null);
  }

  Cultivation endedOn(LocalDate last) {
    Cultivation ended = copy();
    ended.end = Period.between(begin, last).end().orElseThrow();
    return ended;
  }

  private Cultivation copy() {
    Cultivation copy = new Cultivation();
    copy.line = line;
    copy.field = field;
    copy.purpose = purpose;
    copy.plan = plan;
    copy.mentor = mentor;
    copy.reviewOn = reviewOn;
    copy.begin = begin;
    copy.end = end;
    return copy;
  }

  Cultivation reviewedUntil(LocalDate next) {
    Cultivation reviewed = copy();
    reviewed.reviewOn = next;
    return reviewed;
  }

  public boolean inForceOn(LocalDate day) {
    return period().contains(day);
  }

  public Period period() {
    return Period.of(begin, end);
  }

  public FrontLine line() {
    return line;
  }

  public Optional<Industry> field() {
    return Optional.ofNullable(field);
  }

  public String purpose() {
    return purpose;
  }

  public String plan() {
    return plan;
  }

  public PersonId mentor() {
    return mentor;
  }

  /** When it is reviewed next; empty after the last review. */
  public Optional<LocalDate> reviewOn() {
    return Optional.ofNullable(reviewOn);
  }
}
