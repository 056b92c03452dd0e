package org.dandang.accountability.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.accountability.api.Effect;
import org.dandang.accountability.api.LetterDetail;
import org.dandang.kernel.desk.ClearanceDesk;
import org.dandang.kernel.desk.ClearanceDesk.Conclusion;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.LabelThen;

/** One person of a clearance letter, with what the reply says. */
@Entity
@Table(name = "accountability_letter_person")
public class ClearancePerson {
  @Id private Long id;

  @ManyToOne
  @JoinColumn(name = "letter_id")
  private ClearanceLetter letter;

  @Column(name = "person_id")
  private PersonId person;

  @Embedded private LabelThen label;

  @Enumerated(EnumType.STRING)
  private Conclusion conclusion;

  @Column(name = "grant_id")
  private Long grant;

  @Column(name = "asked_before")
  private long askedBefore;

  protected ClearancePerson() {}

  ClearancePerson(
      long id, ClearanceLetter letter, PersonId person, LabelThen label, long askedBefore) {
    this.id = id;
    this.letter = letter;
    this.person = person;
    this.label = label;
    this.askedBefore = askedBefore;
  }

  void conclude(ClearanceFindings findings, ClearanceDesk.Purpose purpose, LocalDate on) {
    conclusion = proposed(findings, purpose, on);
    if (conclusion == Conclusion.WAIVED) waive(findings.waiver(person, on).orElseThrow(), on);
  }

  /** A bar cannot be waived (N8); a tolerated matter is not held against an award. */
  private Conclusion proposed(
      ClearanceFindings findings, ClearanceDesk.Purpose purpose, LocalDate on) {
    if (findings.isBarred(person)) return Conclusion.OBJECTION;
    if (purpose == ClearanceDesk.Purpose.AWARD && findings.waiver(person, on).isPresent())
      return Conclusion.WAIVED;
    return findings.isOpen(person) ? Conclusion.OBJECTION : Conclusion.NO_OBJECTION;
  }

  private void waive(Grant waiver, LocalDate on) {
    if (!waiver.isUsed()) waiver.use(Effect.AWARD_CLEARANCE, person, on);
    grant = waiver.id().value();
  }

  /** What would be said on that day, or what was said. */
  LetterDetail.Prepared prepared(
      ClearanceFindings findings, ClearanceDesk.Purpose purpose, LocalDate on) {
    return new LetterDetail.Prepared(
        label.name(),
        label.unitName(),
        label.post(),
        askedBefore,
        conclusion == null ? proposed(findings, purpose, on) : conclusion,
        findings.about(person, on));
  }

  ClearanceDesk.Reply reply(String document, LocalDate on, LocalDate validUntil) {
    return new ClearanceDesk.Reply(
        person, conclusion, document, on, Optional.ofNullable(validUntil));
  }

  PersonId person() {
    return person;
  }
}
