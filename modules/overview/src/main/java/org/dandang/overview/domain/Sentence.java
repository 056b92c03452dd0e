package org.dandang.overview.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of the overview with its figures as {@code {key}}, or a chapter's heading. A sentence
 * stands on figures or on evidence; one that stands on nothing cannot be written.
 */
@Embeddable
public class Sentence {
  /** Words that are filled in but are no figures. */
  static final String YEAR = "year";

  static final String AS_OF = "as_of";

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)}");

  @Enumerated(EnumType.STRING)
  @Column(name = "chapter")
  private ChapterCode chapter;

  @Column(name = "paragraph")
  private int paragraph;

  @Column(name = "text")
  private String text;

  @Column(name = "evidence")
  private String evidence;

  protected Sentence() {}

  private Sentence(ChapterCode chapter, int paragraph, String text, String evidence) {
    this.chapter = chapter;
    this.paragraph = paragraph;
    this.text = text;
    this.evidence = evidence;
  }

  /** In paragraph 0 the chapter's heading; else a sentence, which must stand on something. */
  public static Sentence of(
      ChapterCode chapter, int paragraph, String text, Optional<String> evidence) {
    Sentence sentence = new Sentence(chapter, paragraph, text, evidence.orElse(null));
    if (!sentence.isHeading() && sentence.figures().isEmpty() && evidence.isEmpty())
      throw new SentenceOnNothing(text);
    return sentence;
  }

  public ChapterCode chapter() {
    return chapter;
  }

  public int paragraph() {
    return paragraph;
  }

  public String text() {
    return text;
  }

  public Optional<String> evidence() {
    return Optional.ofNullable(evidence);
  }

  public boolean isHeading() {
    return paragraph == 0;
  }

  /** Keys of the figures it says, in their order. */
  public List<String> figures() {
    return figures(text);
  }

  static List<String> figures(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .filter(key -> !key.equals(YEAR) && !key.equals(AS_OF))
        .toList();
  }

  /** The same sentence in other words; the figures stay, each as often as before. */
  public Sentence inWords(String words) {
    Sentence other = new Sentence(chapter, paragraph, words.strip(), evidence);
    if (!sorted(figures()).equals(sorted(other.figures()))) throw new FiguresNotIntact(text);
    return other;
  }

  private static List<String> sorted(List<String> keys) {
    return keys.stream().sorted().toList();
  }

  /**
   * Printed when each of its figures is counted by somebody and one at least is not zero, or when
   * its evidence has a record.
   */
  public boolean stands(Map<String, Long> counts) {
    if (text.isEmpty()) return false;
    List<String> said = figures();
    if (!said.isEmpty() && !counts.keySet().containsAll(said)) return false;
    if (evidence != null) return counts.getOrDefault(evidence, 0L) > 0;
    return said.stream().anyMatch(key -> counts.get(key) > 0);
  }

  /** Cuts a text into words and placeholders; the latter keep their braces. */
  static List<String> cut(String text) {
    List<String> pieces = new ArrayList<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    int done = 0;
    while (matcher.find()) {
      if (matcher.start() > done) pieces.add(text.substring(done, matcher.start()));
      pieces.add(matcher.group());
      done = matcher.end();
    }
    if (done < text.length()) pieces.add(text.substring(done));
    return pieces;
  }
}
