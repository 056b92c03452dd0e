package org.dandang.care.domain.talk;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.care.api.talk.TalkDetail;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.LabelThen;

/** One cadre in one talk: one 人次. */
@Entity
@Table(name = "care_talk_subject")
public class TalkSubject {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "care_talk_subject_seq")
  @SequenceGenerator(name = "care_talk_subject_seq", allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "talk_id")
  private HeartTalk talk;

  @Column(name = "person_id")
  private PersonId person;

  @Embedded private LabelThen label;

  @Column(name = "wish")
  private String wish;

  @Column(name = "answer")
  private String answer;

  @Column(name = "answered_on")
  private LocalDate answeredOn;

  protected TalkSubject() {}

  TalkSubject(HeartTalk talk, PersonId person, LabelThen label, String wish) {
    this.talk = talk;
    this.person = person;
    this.label = label;
    this.wish = wish;
  }

  boolean is(PersonId other) {
    return person.equals(other);
  }

  void answer(String given, LocalDate on) {
    if (wish.isBlank() || answeredOn != null) throw new NoSuchWish();
    answer = given;
    answeredOn = on;
  }

  TalkDetail.Subject detail() {
    return new TalkDetail.Subject(
        person,
        label.name(),
        label.unitName(),
        label.post(),
        wish,
        answer == null ? "" : answer,
        Optional.ofNullable(answeredOn));
  }
}
