package org.dandang.personnel.domain.exchange;

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
import org.dandang.kernel.desk.ClearanceDesk.Letter;
import org.dandang.kernel.desk.ClearanceDesk.Purpose;
import org.dandang.kernel.desk.ClearanceDesk.Reply;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;

/**
 * A letter of inquiry to the half that runs elsewhere. It asks about named persons for one motion;
 * each is replied to once, by a signed file or on paper, and a reply never changes.
 */
@Entity
@Table(name = "personnel_sent_letter")
@AggregateRoot
public class SentLetter {
  @Id private Long id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  private String motion;
  private String document;
  private String signer;

  @Column(name = "on_day")
  private LocalDate on;

  @OneToMany(mappedBy = "letter", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<AskedPerson> asked = new ArrayList<>();

  protected SentLetter() {}

  public SentLetter(long id, Letter letter) {
    this.id = id;
    this.purpose = letter.purpose();
    this.motion = letter.motion();
    this.document = letter.document();
    this.signer = letter.signer();
    this.on = letter.on();
  }

  public long id() {
    return id;
  }

  public long version() {
    return version;
  }

  public Purpose purpose() {
    return purpose;
  }

  public String document() {
    return document;
  }

  public String signer() {
    return signer;
  }

  public LocalDate on() {
    return on;
  }

  public List<AskedPerson> asked() {
    return List.copyOf(asked);
  }

  public void ask(long askedId, PersonId person, String name) {
    asked.add(new AskedPerson(askedId, this, person, name));
  }

  public Letter letter() {
    List<PersonId> persons = asked.stream().map(AskedPerson::person).toList();
    return new Letter(purpose, motion, document, signer, on, persons);
  }

  /** By a signed file; what was said before stays. */
  public void reply(Reply reply) {
    replied(reply, false);
  }

  public void replyOnPaper(Reply reply) {
    replied(reply, true);
  }

  private void replied(Reply reply, boolean onPaper) {
    if (reply.on().isBefore(on)) throw new ReplyBeforeLetter(document, on);
    AskedPerson about =
        asked.stream()
            .filter(one -> one.person().equals(reply.person()))
            .findFirst()
            .orElseThrow(() -> new NotAskedAbout(document));
    about.reply(reply, onPaper);
  }

  public List<Reply> replies() {
    return asked.stream().flatMap(one -> one.reply().stream()).toList();
  }
}
