package org.dandang.office.domain.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.office.api.CalendarRecords.VersionRow;
import org.dandang.office.api.UploadCalendar;

/** A table of a year as it was uploaded, kept for good; the one with the highest number holds. */
@Entity
@Table(name = "office_calendar_version")
@AggregateRoot
public class CalendarVersion {
  @Id private Long id;
  private String region;
  private int year;
  private int number;
  private int days;

  @Column(name = "source")
  private String table;

  private String reason;

  @Column(name = "uploaded_by")
  private String uploadedBy;

  @Column(name = "uploaded_at")
  private LocalDateTime uploadedAt;

  protected CalendarVersion() {}

  public CalendarVersion(
      long id, UploadCalendar command, UploadedYear checked, String by, LocalDateTime at) {
    this.id = id;
    this.region = command.region();
    this.year = command.year();
    this.number = command.seen() + 1;
    this.days = checked.days().size();
    this.table = command.table();
    this.reason = command.reason().strip();
    this.uploadedBy = by;
    this.uploadedAt = at;
  }

  public String region() {
    return region;
  }

  public int year() {
    return year;
  }

  public VersionRow row() {
    return new VersionRow(id, number, days, reason, uploadedBy, uploadedAt, table);
  }
}
