package org.dandang.web.overview;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.overview.api.Chapter;
import org.dandang.overview.api.FigureSources;
import org.dandang.overview.api.FrozenDetail;
import org.dandang.overview.api.FrozenId;
import org.dandang.overview.api.FrozenRow;
import org.dandang.overview.api.OverviewPapers;
import org.dandang.overview.api.OverviewText;
import org.dandang.overview.api.Overviews;

/** The overview of a year as it reads now, or as it was frozen. */
@Named
@ViewScoped
public class OverviewPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Overviews overviews;
  @Inject OverviewPapers papers;
  @Inject FigureSources sources;
  @Inject Actor actor;

  private Integer year;
  private LocalDate asOf;
  private Long version;
  private transient OverviewText text;
  private transient FrozenRow row;

  /** The last whole year unless one is asked for. */
  public void load() {
    if (version != null) {
      FrozenDetail frozen = overviews.version(new FrozenId(version));
      row = frozen.row();
      year = row.year();
      text = frozen.text();
      return;
    }
    if (year == null) year = overviews.years().stream().skip(1).findFirst().orElseThrow();
    text = overviews.text(year, Optional.ofNullable(asOf));
  }

  public void word() {
    byte[] paper =
        version == null
            ? papers.word(year, Optional.ofNullable(asOf))
            : papers.word(new FrozenId(version));
    Download.send(name() + ".docx", Download.WORD, paper);
  }

  public void pdf() {
    byte[] paper =
        version == null
            ? papers.pdf(year, Optional.ofNullable(asOf))
            : papers.pdf(new FrozenId(version));
    Download.send(name() + ".pdf", Download.PDF, paper);
  }

  private String name() {
    return "overview-" + year + (version == null ? "" : "-" + version);
  }

  public List<Bar> bars(Chapter chapter) {
    return Bar.of(chapter);
  }

  /** Figures that the half counts which runs elsewhere, each with its file or none. */
  public List<FigureSources.Elsewhere> getElsewhere() {
    return sources.elsewhere(year, Optional.of(text.asOf()));
  }

  public boolean isEditor() {
    return actor.is(Role.OVERVIEW_EDITOR) && version == null;
  }

  public OverviewText getText() {
    return text;
  }

  /** The version that is shown; null while it is counted now. */
  public FrozenRow getRow() {
    return row;
  }

  public List<Integer> getYears() {
    return overviews.years();
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
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
