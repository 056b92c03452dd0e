package org.dandang.petition.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.dandang.kernel.desk.Papers;
import org.dandang.kernel.desk.Papers.Paper;
import org.dandang.kernel.desk.Papers.Paragraph;
import org.dandang.kernel.desk.Papers.Style;
import org.dandang.petition.api.PaperFormat;

/** A paper in the making; papers are in Chinese whoever asks. */
final class PaperText {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.dandang.petition.paper", Locale.ROOT);
  private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("y年M月d日 HH:mm");

  private final List<Paragraph> paragraphs = new ArrayList<>();

  /** The head of an official letter: who issues it, and its number or the place for one. */
  PaperText head(String county, Optional<String> number, String title) {
    say(Style.RED_HEAD, "organ.full", county);
    add(Style.NUMBER, number.orElse(words("number.blank")));
    return say(Style.TITLE, title);
  }

  PaperText say(Style style, String key, String... arguments) {
    return add(style, words(key, arguments));
  }

  PaperText add(Style style, String text) {
    paragraphs.add(new Paragraph(style, text));
    return this;
  }

  /** A line of a form: what it is, and what is filled in. */
  PaperText row(String key, String value) {
    paragraphs.add(Paragraph.row(List.of(words("row." + key), value)));
    return this;
  }

  /** What was written in several lines. */
  PaperText lines(String text) {
    Arrays.stream(text.split("\\R"))
        .filter(line -> !line.isBlank())
        .forEach(line -> add(Style.BODY, line.strip()));
    return this;
  }

  /** Who issues it, with the place of the seal, and the day or the place for one. */
  PaperText sealed(String county, Optional<LocalDate> on) {
    say(Style.SIGNATURE, "organ.sealed", county);
    return add(Style.SIGNATURE, day(on));
  }

  byte[] print(Papers papers, PaperFormat format, String title, String banner) {
    Paper paper = new Paper(words(title), paragraphs, banner);
    return format == PaperFormat.PDF ? papers.pdf(paper) : papers.word(paper);
  }

  static String day(Optional<LocalDate> on) {
    return on.map(DAY::format).orElse(words("day.blank"));
  }

  static String minute(Instant at) {
    return MINUTE.format(at.atZone(COUNTY));
  }

  static String word(Enum<?> constant) {
    return words(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  static String words(String key, String... arguments) {
    String pattern = WORDS.getString(key);
    for (int place = 0; place < arguments.length; place++)
      pattern = pattern.replace("{" + place + "}", arguments[place]);
    return pattern;
  }
}
