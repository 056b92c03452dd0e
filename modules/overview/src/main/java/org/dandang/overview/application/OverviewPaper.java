package org.dandang.overview.application;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.OVERVIEW_EDITOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Papers;
import org.dandang.overview.api.FrozenId;
import org.dandang.overview.api.OverviewPapers;
import org.dandang.overview.api.Overviews;

@ApplicationScoped
@Permits(
    value = {COUNTY_LEADER, OVERVIEW_EDITOR, ORGANISATION_REVIEWER},
    sensitive = true)
class OverviewPaper implements OverviewPapers {
  private Overviews overviews;
  private Papers papers;

  protected OverviewPaper() {}

  @Inject
  OverviewPaper(Overviews overviews, Papers papers) {
    this.overviews = overviews;
    this.papers = papers;
  }

  @Override
  public byte[] word(int year, Optional<LocalDate> asOf) {
    return papers.word(Printed.of(overviews.text(year, asOf)).paper());
  }

  @Override
  public byte[] pdf(int year, Optional<LocalDate> asOf) {
    return papers.pdf(Printed.of(overviews.text(year, asOf)).paper());
  }

  @Override
  public byte[] word(FrozenId version) {
    return papers.word(Printed.of(overviews.version(version)).paper());
  }

  @Override
  public byte[] pdf(FrozenId version) {
    return papers.pdf(Printed.of(overviews.version(version)).paper());
  }
}
