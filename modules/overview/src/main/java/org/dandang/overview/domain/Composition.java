package org.dandang.overview.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dandang.overview.api.Chapter;
import org.dandang.overview.api.Figure;
import org.dandang.overview.api.OverviewText;
import org.dandang.overview.api.Segment;

/**
 * Puts a wording and counted figures together: sentences that stand on nothing are left out, empty
 * chapters with them, and the rest is numbered and cut into pieces that can be linked.
 */
public final class Composition {
  private static final String NUMERALS = "一二三四五六七八九";

  private final CutOff cutOff;
  private final Map<String, Figure> figures;
  private final Map<String, Long> counts;

  public Composition(CutOff cutOff, List<Figure> figures) {
    this.cutOff = cutOff;
    this.figures = figures.stream().collect(Collectors.toMap(Figure::key, Function.identity()));
    this.counts = figures.stream().collect(Collectors.toMap(Figure::key, Figure::value));
  }

  public OverviewText text(Wording wording, List<Figure> all, String banner) {
    List<Figure> numbered = all.stream().filter(figure -> !figure.evidence()).toList();
    return new OverviewText(
        cutOff.year(),
        cutOff.day(),
        new Wording.Filled(cutOff).words(wording.title()),
        chapters(wording),
        numbered,
        banner);
  }

  private List<Chapter> chapters(Wording wording) {
    Map<ChapterCode, List<Sentence>> printed = new EnumMap<>(ChapterCode.class);
    wording.sentences().stream()
        .filter(sentence -> !sentence.isHeading() && sentence.stands(counts))
        .forEach(
            sentence ->
                printed
                    .computeIfAbsent(sentence.chapter(), code -> new ArrayList<>())
                    .add(sentence));
    List<Chapter> chapters = new ArrayList<>();
    int number = 0;
    for (Map.Entry<ChapterCode, List<Sentence>> entry : printed.entrySet()) {
      Optional<String> heading = heading(wording, entry.getKey());
      String numbered = "";
      if (heading.isPresent()) numbered = NUMERALS.charAt(number++) + "、" + heading.get();
      chapters.add(new Chapter(entry.getKey().name(), numbered, paragraphs(entry.getValue())));
    }
    return chapters;
  }

  private static Optional<String> heading(Wording wording, ChapterCode code) {
    return wording.sentences().stream()
        .filter(sentence -> sentence.isHeading() && sentence.chapter() == code)
        .map(Sentence::text)
        .findFirst();
  }

  private List<Chapter.Paragraph> paragraphs(List<Sentence> sentences) {
    return sentences.stream()
        .collect(Collectors.groupingBy(Sentence::paragraph, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(together -> together.stream().flatMap(one -> segments(one).stream()).toList())
        .map(Chapter.Paragraph::new)
        .toList();
  }

  private List<Segment> segments(Sentence sentence) {
    String words = new Wording.Filled(cutOff).words(sentence.text());
    Optional<Figure> evidence = sentence.evidence().map(figures::get);
    return Sentence.cut(words).stream().map(piece -> segment(piece, evidence)).toList();
  }

  private Segment segment(String piece, Optional<Figure> evidence) {
    if (!piece.startsWith("{")) return new Segment(piece, Optional.empty(), evidence);
    Figure figure = figures.get(piece.substring(1, piece.length() - 1));
    return new Segment(figure.phraseWithUnit(), Optional.of(figure), Optional.empty());
  }
}
