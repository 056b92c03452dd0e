package org.dandang.web.overview;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.overview.api.DraftDetail;
import org.dandang.overview.api.EditDraft;
import org.dandang.overview.api.FreezeOverview;
import org.dandang.overview.api.FrozenId;
import org.dandang.overview.api.OverviewDesk;
import org.dandang.overview.api.Overviews;

/** The words of a year around its figures, and the place where they are frozen. */
@Named
@ViewScoped
public class DraftPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Overviews overviews;
  @Inject OverviewDesk desk;

  private Integer year;
  private LocalDate asOf;
  private String title;
  private String editedBy;
  private long seen;
  private List<DraftLine> lines = List.of();

  /** The last whole year unless one is asked for. */
  public void load() {
    if (year == null) year = overviews.years().stream().skip(1).findFirst().orElseThrow();
    DraftDetail draft = overviews.draft(year);
    title = draft.title();
    seen = draft.version();
    editedBy = draft.editedBy().orElse("");
    lines = draft.lines().stream().map(DraftLine::new).toList();
  }

  public String save() {
    List<String> texts = lines.stream().map(DraftLine::typed).toList();
    desk.edit(new EditDraft(year, title, texts, seen));
    return "/overview/overview?faces-redirect=true&year=" + year;
  }

  /** Freezes what is saved, not what is typed. */
  public String freeze() {
    FrozenId id = desk.freeze(new FreezeOverview(year, Optional.ofNullable(asOf), seen));
    return "/overview/overview?faces-redirect=true&version=" + id.value();
  }

  public List<DraftLine> getLines() {
    return lines;
  }

  public String getEditedBy() {
    return editedBy;
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

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }
}
