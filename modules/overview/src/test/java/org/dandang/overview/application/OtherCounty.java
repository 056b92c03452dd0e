package org.dandang.overview.application;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.UnitTree;
import org.dandang.kernel.desk.Banner;
import org.dandang.kernel.desk.Papers;
import org.dandang.kernel.figure.IndicatorSource;
import org.dandang.kernel.figure.PeriodKind;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.test.TestActor;
import org.dandang.overview.api.Figure;
import org.dandang.overview.api.Figures;
import org.dandang.overview.api.OverviewDesk;
import org.dandang.overview.api.OverviewPapers;
import org.dandang.overview.api.Overviews;
import org.dandang.overview.api.PublishTemplate;
import org.dandang.overview.domain.FigureDefinition;
import org.dandang.overview.domain.ReferenceKey;
import org.dandang.overview.domain.References;
import org.dandang.overview.domain.RoundingPlace;

/**
 * A county of its own with its own records, wording and numbers: bridges built, wells dug (a sealed
 * affair), and meetings as evidence.
 */
final class OtherCounty {
  static final LocalDate TODAY = LocalDate.of(2019, 2, 20);
  static final long NORTH = 10;
  static final long SOUTH = 20;

  final Ledger works = new Ledger("bridges", "meetings");
  final Ledger affairs = new Ledger("wells");
  final Memory.Shelf templates = new Memory.Shelf();
  final Figures figures;
  final Overviews overviews;
  final OverviewDesk desk;
  final OverviewPapers papers;

  OtherCounty() {
    this(TestActor.with(Role.OVERVIEW_EDITOR));
  }

  OtherCounty(Actor actor) {
    Memory.Defined defined =
        new Memory.Defined(
            List.of(
                defined(1, "bridges", "架桥", "座", PeriodKind.YEAR, 10, false),
                defined(2, "wells", "打井", "口", PeriodKind.UP_TO, 0, false),
                defined(3, "schools", "建校", "所", PeriodKind.YEAR, 0, false),
                defined(4, "meetings", "议事", "次", PeriodKind.YEAR, 0, true)));
    Memory.Vault vault = new Memory.Vault();
    ReferenceKey key = () -> new References("the other county's key");
    Banner banner = () -> "演示";
    Clock clock = Clock.fixed(Instant.parse("2019-02-20T01:00:00Z"), ZoneOffset.UTC);
    List<IndicatorSource> sources = List.of(works, affairs);
    Counting counting = new Counting(defined, sources, new NoFiles(), tree(), () -> TODAY);
    Wordings wordings = new Wordings(new Memory.Drawer(), templates);
    figures = new CountedFigures(counting, key);
    overviews =
        new WrittenOverviews(
            counting, wordings, vault, new Comparing(counting, vault, key), banner);
    desk =
        new OverviewWriting(
            counting,
            wordings,
            new Freezing(counting, vault, key, banner, actor, clock),
            templates,
            actor,
            clock);
    papers = new OverviewPaper(overviews, plain());
    desk.publish(
        new PublishTemplate(
            "{year}年修路架桥记",
            List.of(
                line("EDUCATION", 0, "修路", null),
                line("EDUCATION", 1, "全年架桥{bridges}。", null),
                line("EDUCATION", 1, "桥址先经议事。", "meetings"),
                line("SELECTION", 0, "打井", null),
                line("SELECTION", 1, "截至{as_of}，打井{wells}。", null),
                line("CARE", 0, "建校", null),
                line("CARE", 1, "建校{schools}。", null))));
  }

  Figure figure(String key) {
    return figures.figure(2018, key, Optional.empty(), Optional.empty());
  }

  String text() {
    return overviews.text(2018, Optional.empty()).chapters().stream()
        .map(
            chapter ->
                chapter.heading()
                    + chapter.paragraphs().stream()
                        .map(paragraph -> paragraph.text())
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("|"));
  }

  /** A county where {@code bridges} were built in 2018, half in the north, and wells were dug. */
  OtherCounty withBridges(int bridges) {
    for (int id = 1; id <= bridges; id++)
      works.entry(id, "bridges", LocalDate.of(2018, 1 + id % 12, 5), id % 2 == 0 ? NORTH : SOUTH);
    return this;
  }

  private static FigureDefinition defined(
      long id,
      String key,
      String label,
      String unit,
      PeriodKind kind,
      int place,
      boolean evidence) {
    Optional<RoundingPlace> rounding =
        place == 0 ? Optional.empty() : Optional.of(new RoundingPlace(place));
    return new FigureDefinition(id, key, "works", label, unit, kind, rounding, evidence);
  }

  private static PublishTemplate.Line line(
      String chapter, int paragraph, String text, String evidence) {
    return new PublishTemplate.Line(chapter, paragraph, text, Optional.ofNullable(evidence));
  }

  private static UnitTree tree() {
    return units -> {
      Set<UnitId> below = new HashSet<>(units);
      if (units.contains(new UnitId(1))) below.addAll(Set.of(new UnitId(NORTH), new UnitId(SOUTH)));
      return below;
    };
  }

  private static Papers plain() {
    return new Papers() {
      @Override
      public byte[] word(Paper paper) {
        return (paper.banner()
                + "\n"
                + paper.paragraphs().stream()
                    .map(paragraph -> paragraph.style() + " " + paragraph.text())
                    .collect(Collectors.joining("\n")))
            .getBytes(StandardCharsets.UTF_8);
      }

      @Override
      public byte[] pdf(Paper paper) {
        return word(paper);
      }
    };
  }
}
