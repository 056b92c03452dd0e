package org.dandang.policy.domain;

import jakarta.persistence.Column;
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
import org.dandang.policy.api.DraftingMeeting;

/** A meeting about the draft. */
@Entity
@Table(name = "policy_meeting")
class Discussion {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "policy_meeting_seq")
  @SequenceGenerator(name = "policy_meeting_seq", allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "document_id")
  private PolicyDocument document;

  @Column(name = "met_on")
  private LocalDate on;

  @Column(name = "topic")
  private String topic;

  @Column(name = "presiding")
  private String presiding;

  @Column(name = "present")
  private int present;

  @Column(name = "conclusion")
  private String conclusion;

  protected Discussion() {}

  Discussion(PolicyDocument document, DraftingMeeting meeting) {
    this.document = document;
    this.on = meeting.on();
    this.topic = meeting.topic();
    this.presiding = meeting.presiding();
    this.present = meeting.present();
    this.conclusion = meeting.conclusion();
  }

  DraftingMeeting detail() {
    return new DraftingMeeting(on, topic, presiding, present, conclusion);
  }
}
