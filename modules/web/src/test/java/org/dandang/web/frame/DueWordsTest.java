package org.dandang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.kernel.time.Deadline;
import org.junit.jupiter.api.Test;

class DueWordsTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern TAG = Pattern.compile("<x:deadline\\b[^>]*");
  private static final Pattern RULE =
      Pattern.compile("[\"']([A-Z]{2,4}-\\d+[a-z]?|[a-z]+(?:\\.[a-z_]+)+)[\"']");
  private static final Pattern BYPASS =
      Pattern.compile("<x:(?:fact|column)[^>]*id=\"(?:due|\\w+Due|noticeEnds|probationEnds)\"");

  private final DueWords words = new DueWords();

  @Test
  void a_counted_deadline_and_an_entered_day_are_both_days() {
    LocalDate day = LocalDate.of(2019, 3, 1);
    assertThat(words.day(day)).isEqualTo(day);
    assertThat(words.day(Optional.of(day))).isEqualTo(day);
    assertThat(words.day(new Deadline(day, Optional.of(day.plusDays(3)), false, "")))
        .isEqualTo(day.plusDays(3));
    assertThat(words.day(Optional.empty())).isNull();
  }

  @Test
  void every_rule_that_a_page_names_is_in_the_book() throws Exception {
    RuleBook book = RuleBooks.standard();
    LocalDate day = LocalDate.of(2019, 2, 20);
    try (Stream<Path> pages = Files.walk(PAGES)) {
      pages
          .filter(page -> page.toString().endsWith(".xhtml"))
          .flatMap(page -> tags(page).flatMap(tag -> RULE.matcher(tag.group()).results()))
          .map(found -> found.group(1))
          .forEach(rule -> assertThat(known(book, rule, day)).as(rule).isTrue());
    }
  }

  @Test
  void no_page_shows_a_deadline_by_other_means() throws Exception {
    try (Stream<Path> pages = Files.walk(PAGES)) {
      assertThat(pages.filter(page -> page.toString().endsWith(".xhtml")))
          .allSatisfy(page -> assertThat(BYPASS.matcher(Files.readString(page)).find()).isFalse());
    }
  }

  private static Stream<MatchResult> tags(Path page) {
    try {
      return TAG.matcher(Files.readString(page)).results();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean known(RuleBook book, String rule, LocalDate day) {
    return rule.contains(".")
        ? !book.get(rule, day).value().isEmpty()
        : book.cite(rule, day).isPresent();
  }
}
