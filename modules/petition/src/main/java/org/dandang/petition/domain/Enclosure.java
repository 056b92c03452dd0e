package org.dandang.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Base64;
import org.dandang.kernel.desk.CleanCopies.CleanCopy;
import org.dandang.kernel.desk.DataKeys.DataKey;
import org.dandang.petition.api.ReportId;

/**
 * A clean copy of a file that came with a report, sealed under its key; it has a number, no name.
 */
@Entity
@Table(name = "petition_enclosure")
public class Enclosure {
  @Id private Long id;

  @Column(name = "report_id")
  private Long report;

  private int number;

  @Column(name = "media_type")
  private String mediaType;

  @Column(name = "came_on")
  private LocalDate on;

  private byte[] content;

  protected Enclosure() {}

  public Enclosure(
      long id, ReportId report, int number, CleanCopy copy, LocalDate on, DataKey key) {
    this.id = id;
    this.report = report.value();
    this.number = number;
    this.mediaType = copy.mediaType();
    this.on = on;
    this.content = key.seal(place(), Base64.getEncoder().encodeToString(copy.content()));
  }

  public CleanCopy copy(DataKey key) {
    return new CleanCopy(mediaType, Base64.getDecoder().decode(inLetters(key)));
  }

  /** In Base64, to lie in a package of text. */
  public String inLetters(DataKey key) {
    return key.unseal(place(), content);
  }

  private String place() {
    return "petition_enclosure/" + id + "/content";
  }

  public int number() {
    return number;
  }

  public String mediaType() {
    return mediaType;
  }

  public LocalDate on() {
    return on;
  }
}
