package org.dandang.office.domain.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.Optional;
import org.dandang.kernel.desk.FileStore.Mark;
import org.dandang.kernel.desk.FileStore.StoredFile;
import org.dandang.kernel.record.AggregateRoot;

/** A file that hangs on a record of a context, whose rights are its rights. It never changes. */
@Entity
@Table(name = "office_file")
@AggregateRoot
public class FileRecord {
  @Id private Long id;
  @Version private long version;
  private String context;
  private long record;
  private String name;

  @Column(name = "media_type")
  private String mediaType;

  private long bytes;
  private String sha256;

  @Column(name = "clear_sha256")
  private String clear;

  private Integer pages;
  private boolean sealed;

  @Enumerated(EnumType.STRING)
  private Mark mark;

  @Column(name = "kept_at")
  private LocalDateTime keptAt;

  protected FileRecord() {}

  public FileRecord(
      long id,
      String context,
      long record,
      FileContent content,
      Mark mark,
      boolean sealed,
      LocalDateTime keptAt) {
    this.id = id;
    this.context = context;
    this.record = record;
    this.name = content.name();
    this.mediaType = content.type().mediaType();
    this.bytes = content.bytes().length;
    this.sha256 = content.sha256();
    this.sealed = sealed;
    this.clear = sealed ? null : sha256;
    this.pages = content.pages().orElse(null);
    this.mark = mark;
    this.keptAt = keptAt;
  }

  public StoredFile told() {
    return new StoredFile(
        id, name, mediaType, bytes, sha256, mark, Optional.ofNullable(pages), sealed);
  }

  /** Whether it hangs on that record of that context. */
  public boolean hangsOn(String whose, long which) {
    return context.equals(whose) && record == which;
  }
}
