package org.dandang.care.domain.support;

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
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.LabelThen;

/** One cadre in one activity; many activities of one cadre are one backing cadre. */
@Entity
@Table(name = "care_participant")
class Participant {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "care_participant_seq")
  @SequenceGenerator(name = "care_participant_seq", allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "activity_id")
  private SupportActivity activity;

  @Column(name = "person_id")
  private PersonId person;

  @Embedded private LabelThen label;

  protected Participant() {}

  Participant(SupportActivity activity, PersonId person, LabelThen label) {
    this.activity = activity;
    this.person = person;
    this.label = label;
  }
}
