package org.dandang.care.domain.talk;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dandang.care.api.talk.HoldTalk;
import org.dandang.care.api.talk.TalkDetail;
import org.dandang.care.api.talk.TalkId;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.AlreadyVoided;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.record.Standing;
import org.dandang.personnel.api.PersonOnDay;

/**
 * Somebody sat down with one or several cadres. Each of them is one participation; the talk is one
 * of the party secretaries' when the talker headed the committee of the county or of a township on
 * that day. Wishes are answered later, each once.
 */
@Entity
@Table(name = "care_talk")
@AggregateRoot
public class HeartTalk {
  @Id private Long id;
  @Version private long version;

  @Column(name = "held_on")
  private LocalDate on;

  @Column(name = "place")
  private String place;

  @Column(name = "talker_id")
  private PersonId talker;

  @Embedded private LabelThen talkerLabel;

  @Column(name = "by_secretary")
  private boolean bySecretary;

  @Column(name = "participants")
  private int participants;

  @Column(name = "entered_on")
  private LocalDate enteredOn;

  @Column(name = "notes")
  private String notes;

  @Embedded private Standing standing = Standing.inForce();

  @OneToMany(mappedBy = "talk", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<TalkSubject> subjects = new ArrayList<>();

  protected HeartTalk() {}

  /**
   * @param known everybody in the talk, as of its day
   */
  public HeartTalk(TalkId id, HoldTalk held, Map<PersonId, PersonOnDay> known, LocalDate today) {
    if (held.on().isAfter(today)) throw new TalkInFuture(held.on());
    PersonOnDay leading = known.get(held.talker());
    if (leading == null) throw new TalkerUnknown(held.talker());
    this.id = id.value();
    this.on = held.on();
    this.place = held.place();
    this.talker = held.talker();
    this.talkerLabel = leading.label();
    this.bySecretary = leading.partySecretary();
    this.notes = held.notes();
    this.enteredOn = today;
    Set<PersonId> once = new HashSet<>(Set.of(talker));
    for (HoldTalk.Participant one : held.participants()) {
      PersonOnDay person = known.get(one.person());
      if (person == null) throw new TalkerUnknown(one.person());
      if (!person.cadre()) throw new NotACadre(person.label().name());
      if (!once.add(one.person())) throw new TalksToSelf(person.label().name());
      subjects.add(new TalkSubject(this, one.person(), person.label(), one.wish()));
    }
    this.participants = subjects.size();
  }

  public TalkId id() {
    return new TalkId(id);
  }

  /** The talker's unit of the time. */
  public UnitId unit() {
    return talkerLabel.unit();
  }

  public long version() {
    return version;
  }

  public boolean bySecretary() {
    return bySecretary;
  }

  public boolean isBy(PersonId person) {
    return talker.equals(person);
  }

  public void answer(PersonId person, String answer, LocalDate day) {
    if (standing.isVoided()) throw new AlreadyVoided();
    subjects.stream()
        .filter(one -> one.is(person))
        .findFirst()
        .orElseThrow(NoSuchWish::new)
        .answer(answer, day);
  }

  public void voidBy(Amendment amendment) {
    standing = standing.voidedBy(amendment);
  }

  /**
   * @param withNotes whether whoever asks may read the notes
   */
  public TalkDetail detail(boolean withNotes) {
    return new TalkDetail(
        id(),
        on,
        place,
        talker,
        talkerLabel.name(),
        talkerLabel.unitName(),
        talkerLabel.post(),
        bySecretary,
        subjects.stream().map(TalkSubject::detail).toList(),
        withNotes ? Optional.of(notes) : Optional.empty(),
        enteredOn,
        standing.isVoided(),
        standing.amendment(),
        version);
  }
}
