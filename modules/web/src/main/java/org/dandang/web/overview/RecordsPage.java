package org.dandang.web.overview;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.rule.NotFound;
import org.dandang.overview.api.Figure;
import org.dandang.overview.api.FigurePage;
import org.dandang.overview.api.Figures;
import org.dandang.overview.api.FrozenId;
import org.dandang.overview.api.FrozenRecords;
import org.dandang.overview.api.Overviews;
import org.dandang.web.frame.ListPage;

/** Exactly the records that a figure counts, now or in a frozen version. */
@Named
@ViewScoped
public class RecordsPage extends ListPage<RecordRow> {
  private static final long serialVersionUID = 1L;

  @Inject Figures figures;
  @Inject Overviews overviews;

  private Integer year;
  private String key;
  private LocalDate asOf;
  private Long version;
  private transient Figure figure;

  /** Learns what is counted; a figure that does not exist is not found. */
  public void load() {
    list(ListQuery.first(1));
  }

  @Override
  protected Listing<RecordRow> list(ListQuery query) {
    if (key == null || year == null && version == null) throw new NotFound("figure");
    return version == null ? counted(query) : frozen(query);
  }

  private Listing<RecordRow> counted(ListQuery query) {
    FigurePage page =
        figures.records(
            year, key, Optional.ofNullable(asOf), Optional.empty(), query.offset(), query.limit());
    figure = page.figure();
    return all(page.rows().stream().map(RecordRow::of).toList(), figure.value());
  }

  private Listing<RecordRow> frozen(ListQuery query) {
    FrozenRecords records =
        overviews.records(new FrozenId(version), key, query.offset(), query.limit());
    figure = records.figure();
    return all(records.rows().stream().map(RecordRow::of).toList(), figure.value());
  }

  /** As many as the figure says: this list is never cut short. */
  private static Listing<RecordRow> all(List<RecordRow> rows, long total) {
    return new Listing<>(rows, Math.toIntExact(total), false);
  }

  /** What may be sealed is not taken home. */
  @Override
  public boolean isExportable() {
    return false;
  }

  public Figure getFigure() {
    return figure;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public LocalDate getAsOf() {
    return asOf;
  }

  public void setAsOf(LocalDate asOf) {
    this.asOf = asOf;
  }

  public Long getVersion() {
    return version;
  }

  public void setVersion(Long version) {
    this.version = version;
  }
}
