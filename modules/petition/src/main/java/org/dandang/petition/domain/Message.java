package org.dandang.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.desk.DataKeys.DataKey;
import org.dandang.kernel.id.PersonId;
import org.dandang.petition.api.MessageKind;
import org.dandang.petition.api.ReportId;

/** What the petitioner or the office wrote after the report, sealed under the report's key. */
@Entity
@Table(name = "petition_message")
public class Message {
  @Id private Long id;

  @Column(name = "report_id")
  private Long report;

  @Enumerated(EnumType.STRING)
  private MessageKind kind;

  @Column(name = "written_on")
  private LocalDate on;

  @Column(name = "message_text")
  private byte[] text;

  private PersonId signer;

  protected Message() {}

  private Message(
      long id, ReportId report, MessageKind kind, String text, LocalDate on, DataKey key) {
    this.id = id;
    this.report = report.value();
    this.kind = kind;
    this.on = on;
    this.text = key.seal(place(), text);
  }

  /** From whoever holds the receipt. */
  public static Message come(
      long id, ReportId report, MessageKind kind, String text, LocalDate on, DataKey key) {
    if (kind != MessageKind.FACTS && kind != MessageKind.OBJECTION)
      throw new IllegalArgumentException(kind.name());
    return new Message(id, report, kind, text, on, key);
  }

  /** From the office, signed. */
  public static Message answer(
      long id, ReportId report, String text, PersonId signer, LocalDate on, DataKey key) {
    Message answer = new Message(id, report, MessageKind.ANSWER, text, on, key);
    answer.signer = signer;
    return answer;
  }

  public String text(DataKey key) {
    return key.unseal(place(), text);
  }

  private String place() {
    return "petition_message/" + id + "/text";
  }

  public MessageKind kind() {
    return kind;
  }

  public LocalDate on() {
    return on;
  }

  public Optional<PersonId> signer() {
    return Optional.ofNullable(signer);
  }
}
