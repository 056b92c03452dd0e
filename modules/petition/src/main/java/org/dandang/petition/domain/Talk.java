package org.dandang.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.desk.DataKeys;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.petition.api.HoldTalk;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.TalkId;

/**
 * A talk with the person reported about one allegation. Two hold it, one of them a handler; what is
 * written of it says nothing of the report's own words and lies sealed under the report's key; the
 * person reads it and signs.
 */
@Entity
@Table(name = "petition_talk")
@AggregateRoot
public class Talk {
  @Id private Long id;

  @Column(name = "report_id")
  private Long report;

  private int allegation;

  @Column(name = "person_id")
  private PersonId person;

  private PersonId talker;

  @Column(name = "second_talker")
  private PersonId second;

  private String place;

  /** Only in rows from before talks were sealed, until they are. */
  @Column(name = "talk_record")
  private String plain;

  @Column(name = "record_sealed")
  private byte[] sealed;

  @Column(name = "held_on")
  private LocalDate heldOn;

  @Column(name = "read_on")
  private LocalDate readOn;

  protected Talk() {}

  public static Talk hold(
      long id, Report report, HoldTalk command, SealedReport kept, DataKeys keys, Sealer sealer) {
    report.mayInquire(command.on());
    Allegation about = report.allegation(command.allegation());
    if (command.first().equals(command.second())) throw new TwoHandlersNeeded();
    if (!report.isHandledBy(command.first())) throw new NotAssigned();
    if (report.subjects().contains(command.second())) throw new HandlerConcerned(command.second());
    new InquiryText(command.record()).mustNotQuote(kept.text(keys, sealer));
    Talk talk = new Talk();
    talk.id = id;
    talk.report = report.id().value();
    talk.allegation = command.allegation();
    talk.person = about.subject();
    talk.talker = command.first();
    talk.second = command.second();
    talk.place = command.place();
    talk.plain = command.record();
    talk.seal(kept, keys, sealer);
    talk.heldOn = command.on();
    return talk;
  }

  /** The person has read it and signed. */
  public void readBack(LocalDate on) {
    if (readOn != null || on.isBefore(heldOn)) throw new OutOfOrder(heldOn, on);
    readOn = on;
  }

  public TalkId id() {
    return new TalkId(id);
  }

  public ReportId report() {
    return new ReportId(report);
  }

  public int allegation() {
    return allegation;
  }

  public PersonId talker() {
    return talker;
  }

  public PersonId second() {
    return second;
  }

  public String place() {
    return place;
  }

  /** What was written of it, in the open. */
  public String record(SealedReport kept, DataKeys keys) {
    return sealed == null ? plain : kept.beside(place(id), sealed, keys);
  }

  /** Seals the words of it under the key of its report. */
  public void seal(SealedReport kept, DataKeys keys, Sealer sealer) {
    if (sealed != null) return;
    sealed = kept.sealBeside(place(id), plain, keys, sealer);
    plain = null;
  }

  private static String place(long id) {
    return "petition_talk/" + id + "/record";
  }

  public LocalDate heldOn() {
    return heldOn;
  }

  public Optional<LocalDate> readOn() {
    return Optional.ofNullable(readOn);
  }
}
