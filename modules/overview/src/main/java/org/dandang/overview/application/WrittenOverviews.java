package org.dandang.overview.application;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.OVERVIEW_EDITOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.desk.Banner;
import org.dandang.overview.api.Comparison;
import org.dandang.overview.api.DraftDetail;
import org.dandang.overview.api.Figure;
import org.dandang.overview.api.FrozenDetail;
import org.dandang.overview.api.FrozenId;
import org.dandang.overview.api.FrozenRecords;
import org.dandang.overview.api.FrozenRow;
import org.dandang.overview.api.OverviewText;
import org.dandang.overview.api.Overviews;
import org.dandang.overview.domain.Composition;
import org.dandang.overview.domain.CutOff;
import org.dandang.overview.domain.FrozenOverview;
import org.dandang.overview.domain.FrozenOverviews;
import org.dandang.overview.domain.Sentence;

@ApplicationScoped
@Permits({COUNTY_LEADER, OVERVIEW_EDITOR, ORGANISATION_REVIEWER})
class WrittenOverviews implements Overviews {
  /** Years offered to choose from; any other can be asked for by its number. */
  private static final int OFFERED = 6;

  private Counting counting;
  private Wordings wordings;
  private FrozenOverviews frozen;
  private Comparing comparing;
  private Banner banner;

  protected WrittenOverviews() {}

  @Inject
  WrittenOverviews(
      Counting counting,
      Wordings wordings,
      FrozenOverviews frozen,
      Comparing comparing,
      Banner banner) {
    this.counting = counting;
    this.wordings = wordings;
    this.frozen = frozen;
    this.comparing = comparing;
    this.banner = banner;
  }

  @Override
  public List<Integer> years() {
    int last = counting.today().getYear();
    return IntStream.range(0, OFFERED)
        .map(back -> last - back)
        .filter(year -> year >= counting.firstYear())
        .boxed()
        .toList();
  }

  @Override
  public OverviewText text(int year, Optional<LocalDate> asOf) {
    CutOff cutOff = counting.cutOff(year, asOf);
    List<Figure> figures = counting.all(cutOff, Scope.ALL);
    return new Composition(cutOff, figures)
        .text(wordings.of(year).wording(), figures, banner.text());
  }

  @Override
  public DraftDetail draft(int year) {
    counting.cutOff(year, Optional.empty());
    Wordings.Found found = wordings.of(year);
    List<Sentence> sentences = found.wording().sentences();
    List<DraftDetail.Line> lines =
        IntStream.range(0, sentences.size())
            .mapToObj(place -> line(place, sentences.get(place)))
            .toList();
    return new DraftDetail(year, found.version(), found.wording().title(), lines, found.editedBy());
  }

  private static DraftDetail.Line line(int place, Sentence sentence) {
    return new DraftDetail.Line(
        place,
        sentence.chapter().name(),
        sentence.isHeading(),
        sentence.text(),
        sentence.evidence());
  }

  @Override
  public List<FrozenRow> versions(int year) {
    return frozen.of(year).stream().map(FrozenOverview::row).toList();
  }

  @Override
  public FrozenDetail version(FrozenId id) {
    FrozenOverview overview = frozen.get(id);
    OverviewText text =
        new Composition(overview.cutOff(), overview.figures())
            .text(overview.wording(), overview.figures(), overview.banner());
    return new FrozenDetail(overview.row(), text);
  }

  @Override
  public FrozenRecords records(FrozenId id, String key, int offset, int limit) {
    return comparing.records(frozen.get(id), key, offset, limit);
  }

  @Override
  public Comparison compare(FrozenId id, Optional<LocalDate> asOf) {
    FrozenOverview overview = frozen.get(id);
    CutOff then = overview.cutOff();
    CutOff now = counting.cutOff(then.year(), Optional.of(asOf.orElse(then.day())));
    return comparing.compare(overview, now);
  }
}
