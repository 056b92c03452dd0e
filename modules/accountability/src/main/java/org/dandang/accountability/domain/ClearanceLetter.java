package org.dandang.accountability.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.accountability.api.AnswerLetter;
import org.dandang.accountability.api.LetterDetail;
import org.dandang.kernel.desk.ClearanceDesk;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.LabelThen;

/**
 * A signed letter that asks about persons for one motion or nomination. It waits until a discipline
 * reviewer signs the reply; it is answered once, about everybody.
 */
@Entity
@Table(name = "accountability_letter")
@AggregateRoot
public class ClearanceLetter {
  @Id private Long id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private ClearanceDesk.Purpose purpose;

  private String motion;
  private String document;
  private String signer;

  @Column(name = "sent_on")
  private LocalDate sentOn;

  @Column(name = "reply_document")
  private String replyDocument;

  @Column(name = "reply_signer")
  private String replySigner;

  @Column(name = "replied_on")
  private LocalDate repliedOn;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @OneToMany(mappedBy = "letter", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<ClearancePerson> persons = new ArrayList<>();

  protected ClearanceLetter() {}

  public ClearanceLetter(long id, ClearanceDesk.Letter letter) {
    this.id = id;
    this.purpose = letter.purpose();
    this.motion = letter.motion();
    this.document = letter.document();
    this.signer = letter.signer();
    this.sentOn = letter.on();
  }

  /** About somebody, who was asked about so many times of late: asking again is flagged. */
  public void about(long line, PersonId person, LabelThen label, long askedBefore) {
    persons.add(new ClearancePerson(line, this, person, label, askedBefore));
  }

  /** Answered from the findings of the office; the one who signs is not the one who asked. */
  public List<ClearanceDesk.Reply> answer(
      AnswerLetter reply, LocalDate until, ClearanceFindings findings) {
    if (repliedOn != null) throw new AlreadyAnswered();
    if (reply.on().isBefore(sentOn)) throw new OutOfOrder(sentOn, reply.on());
    if (reply.signer().equals(signer)) throw new SignedByAsker();
    if (until.isBefore(reply.on())) throw new OutOfOrder(reply.on(), until);
    replyDocument = reply.document();
    replySigner = reply.signer();
    repliedOn = reply.on();
    validUntil = until;
    persons.forEach(person -> person.conclude(findings, purpose, repliedOn));
    return replies();
  }

  /** For whoever signs: as the findings would have it answered, or as it was answered. */
  public LetterDetail prepared(ClearanceFindings findings, LocalDate on) {
    return new LetterDetail(
        id,
        purpose,
        motion,
        document,
        signer,
        sentOn,
        signed(),
        persons.stream().map(person -> person.prepared(findings, purpose, on)).toList());
  }

  private Optional<LetterDetail.Signed> signed() {
    return repliedOn()
        .map(on -> new LetterDetail.Signed(replyDocument, replySigner, on, validUntil));
  }

  /** The day of the reply, once signed. */
  public Optional<LocalDate> repliedOn() {
    return Optional.ofNullable(repliedOn);
  }

  public List<ClearanceDesk.Reply> replies() {
    if (repliedOn == null) return List.of();
    return persons.stream()
        .map(person -> person.reply(replyDocument, repliedOn, validUntil))
        .toList();
  }

  public Set<PersonId> persons() {
    return persons.stream().map(ClearancePerson::person).collect(Collectors.toSet());
  }

  public ClearanceDesk.Purpose purpose() {
    return purpose;
  }

  public long id() {
    return id;
  }
}
