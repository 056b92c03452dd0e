package org.dandang.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.petition.api.Channel;
import org.dandang.petition.api.Intake;
import org.dandang.petition.api.ReportKind;

/** What came in and how: its kind, who recorded it beside the registrar, from where it came. */
@Embeddable
class Arrival implements Serializable {
  private static final long serialVersionUID = 1L;

  @Enumerated(EnumType.STRING)
  private ReportKind kind;

  @Column(name = "second_recorder")
  private PersonId second;

  private int representatives;

  @Column(name = "source_number")
  private String source;

  protected Arrival() {}

  /**
   * Whatever is said is recorded by two (Q1); only a joint visit with a general petition has
   * representatives, and not more than the rule lets (XF-20).
   */
  static Arrival of(Intake intake, Channel channel, PersonId registrar, int most) {
    if (channel == Channel.ORAL
        && intake.second().filter(person -> !person.equals(registrar)).isEmpty())
      throw new RecordedByOne();
    boolean joint = intake.representatives() > 0;
    if (joint && (channel != Channel.VISIT || !intake.kind().isGeneral()))
      throw new NoRepresentativesHere();
    if (intake.representatives() > most) throw new TooManyRepresentatives(most);
    Arrival arrival = new Arrival();
    arrival.kind = intake.kind();
    arrival.second = intake.second().orElse(null);
    arrival.representatives = intake.representatives();
    arrival.source = intake.source().orElse(null);
    return arrival;
  }

  ReportKind kind() {
    return kind;
  }

  Optional<PersonId> second() {
    return Optional.ofNullable(second);
  }

  int representatives() {
    return representatives;
  }

  Optional<String> source() {
    return Optional.ofNullable(source);
  }
}
