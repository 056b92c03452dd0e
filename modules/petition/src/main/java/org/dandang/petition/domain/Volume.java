package org.dandang.petition.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.dandang.kernel.desk.CaseVolumes.Leaf;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.petition.api.ReportId;

/**
 * The closed file of a report. It is put together once nothing of the report waits any more, and
 * keeps the list of its papers as they stood then; what comes later needs it closed anew.
 */
@Entity
@Table(name = "petition_volume")
@AggregateRoot
public class Volume {
  @Id
  @Column(name = "report_id")
  private Long report;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  private String note;

  @OneToMany(mappedBy = "volume", cascade = CascadeType.ALL)
  @OrderBy("place")
  private List<FiledPaper> papers = new ArrayList<>();

  protected Volume() {}

  public static Volume close(
      Report report, List<Leaf> leaves, String note, LongSupplier ids, LocalDate on) {
    if (!report.isOver()) throw new FileStillOpen();
    Volume volume = new Volume();
    volume.report = report.id().value();
    volume.closedOn = on;
    volume.note = note;
    for (Leaf leaf : leaves)
      volume.papers.add(new FiledPaper(ids.getAsLong(), volume, volume.papers.size() + 1, leaf));
    return volume;
  }

  public ReportId report() {
    return new ReportId(report);
  }

  public LocalDate closedOn() {
    return closedOn;
  }

  public String note() {
    return note;
  }

  /** In the order of the file. */
  public List<Leaf> leaves() {
    return papers.stream().map(FiledPaper::leaf).toList();
  }
}
