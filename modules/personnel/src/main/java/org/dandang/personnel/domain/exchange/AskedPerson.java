package org.dandang.personnel.domain.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.desk.ClearanceDesk.Conclusion;
import org.dandang.kernel.desk.ClearanceDesk.Reply;
import org.dandang.kernel.id.PersonId;

/** One person in a letter of inquiry, with the reply once it came. */
@Entity
@Table(name = "personnel_asked_person")
public class AskedPerson {
  @Id private Long id;

  @ManyToOne
  @JoinColumn(name = "letter_id")
  private SentLetter letter;

  @Column(name = "person_id")
  private PersonId person;

  /** As it was when the letter went. */
  @Column(name = "person_name")
  private String name;

  @Enumerated(EnumType.STRING)
  private Conclusion conclusion;

  private String document;

  @Column(name = "replied_on")
  private LocalDate on;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Column(name = "on_paper")
  private boolean onPaper;

  protected AskedPerson() {}

  AskedPerson(long id, SentLetter letter, PersonId person, String name) {
    this.id = id;
    this.letter = letter;
    this.person = person;
    this.name = name;
  }

  public PersonId person() {
    return person;
  }

  public String name() {
    return name;
  }

  public boolean isOnPaper() {
    return onPaper;
  }

  public Optional<Reply> reply() {
    return conclusion == null
        ? Optional.empty()
        : Optional.of(new Reply(person, conclusion, document, on, Optional.ofNullable(validUntil)));
  }

  void reply(Reply reply, boolean byPaper) {
    if (conclusion != null) throw new RepliedAlready(name);
    conclusion = reply.conclusion();
    document = reply.document();
    on = reply.on();
    validUntil = reply.validUntil().orElse(null);
    onPaper = byPaper;
  }
}
