package org.dandang.personnel.domain.material;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.desk.FileStore.Mark;
import org.dandang.kernel.desk.FileStore.StoredFile;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.Standing;
import org.dandang.personnel.api.material.AttachPaper;
import org.dandang.personnel.api.material.AttachmentKind;
import org.dandang.personnel.api.material.AttachmentRow;

/** A paper of a cadre's file. It is taken in once with its content, and can only be voided. */
@Entity
@Table(name = "personnel_attachment")
@AggregateRoot
public class Attachment {
  @Id private Long id;
  @Version private long version;

  @Column(name = "person_id")
  private PersonId person;

  @Enumerated(EnumType.STRING)
  private AttachmentKind kind;

  private String title;

  @Column(name = "formed_on")
  private LocalDate formedOn;

  @Column(name = "file_id")
  private long file;

  @Enumerated(EnumType.STRING)
  private Mark mark;

  private Integer pages;

  @Column(name = "file_name")
  private String name;

  @Embedded private Standing standing;

  @Column(name = "entered_by")
  private String enteredBy;

  @Column(name = "entered_on")
  private LocalDate enteredOn;

  protected Attachment() {}

  public Attachment(
      long id, AttachPaper command, StoredFile file, LocalDate today, String enteredBy) {
    this.id = id;
    this.person = command.person();
    this.kind = command.kind();
    this.title = command.title().strip();
    this.formedOn = command.formedOn();
    this.file = file.id();
    this.mark = command.mark();
    this.pages = file.pages().orElse(null);
    this.name = command.name();
    this.standing = Standing.inForce();
    this.enteredBy = enteredBy;
    this.enteredOn = today;
  }

  public long id() {
    return id;
  }

  public long version() {
    return version;
  }

  public PersonId person() {
    return person;
  }

  public long file() {
    return file;
  }

  public void voidPaper(Amendment amendment) {
    standing = standing.voidedBy(amendment);
  }

  public AttachmentRow told() {
    return new AttachmentRow(
        id, version, kind, title, formedOn, mark, Optional.ofNullable(pages), name, enteredOn);
  }
}
