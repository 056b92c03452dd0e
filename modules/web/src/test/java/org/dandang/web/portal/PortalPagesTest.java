package org.dandang.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.petition.api.MessageKind;
import org.dandang.petition.api.PortalStanding;
import org.dandang.petition.api.PortalView;
import org.dandang.petition.api.ReceiptCode;
import org.dandang.petition.api.ReportKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages of the portal say and how they are written. */
class PortalPagesTest {
  private static final LocalDate DAY = LocalDate.of(2019, 2, 20);

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void no_page_lacks_a_word_runs_a_script_or_calls_anything_from_elsewhere(String language) {
    for (String page : all(new PortalPages(PortalWords.in(language))))
      assertThat(page)
          .startsWith("<!DOCTYPE html><html lang=")
          .doesNotContain("‹")
          .doesNotContain("<script")
          .doesNotContain("style=")
          .doesNotContain("http:")
          .doesNotContain("https:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void what_was_typed_comes_back_as_text_and_never_as_markup(String language) {
    String evil = "<img src=x onerror=alert(1)>\"'";
    Typed typed = Typed.nothing().with("about", evil).with("happened", evil);
    typed.wrong("about", evil);
    String page = new PortalPages(PortalWords.in(language)).report(typed, "token");
    assertThat(page).doesNotContain("<img").contains("&lt;img src=x");
    assertThat(page).contains("href=\"#about\"", "id=\"about\"", "aria-invalid=\"true\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void a_receipt_says_its_code_and_when_and_nothing_of_the_report(String language) {
    ReceiptCode code = new ReceiptCode("0123456789", "ABCDEFGHJKMNPQRSTVWX");
    String page = new PortalPages(PortalWords.in(language)).receipt(code, DAY);
    assertThat(page).contains("01234-56789-ABCDE-FGHJK-MNPQR-STVWX", "2019-02-20");
    assertThat(page).doesNotContain("<form");
  }

  private static List<String> all(PortalPages pages) {
    List<String> all = new ArrayList<>(List.of(pages.home()));
    all.add(pages.report(Typed.nothing(), "token"));
    all.add(pages.lookUp(Typed.nothing(), "token"));
    for (PortalStanding standing : PortalStanding.values())
      for (ReportKind kind : List.of(ReportKind.ACCUSATION, ReportKind.APPEAL, ReportKind.ADVICE))
        all.add(pages.view(view(kind, standing), Typed.nothing(), "one", "other"));
    all.add(pages.written(MessageKind.FACTS, Typed.nothing(), "token"));
    all.add(pages.written(MessageKind.OBJECTION, Typed.nothing(), "token"));
    all.add(pages.said("busy"));
    all.add(pages.said("tooLarge"));
    return all;
  }

  private static PortalView view(ReportKind kind, PortalStanding standing) {
    List<PortalView.Line> lines = new ArrayList<>();
    for (MessageKind each : MessageKind.values()) lines.add(new PortalView.Line(DAY, each, "…"));
    return new PortalView(kind, true, DAY, standing, lines, 2, true, true, Optional.of(DAY));
  }

  /** Every word that the code of the portal names is there, in both languages. */
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void every_word_that_is_said_about_a_field_is_there(String language) throws IOException {
    PortalWords words = PortalWords.in(language);
    Path sources = Path.of("src/main/java/org/dandang/web/portal");
    try (var files = Files.list(sources)) {
      files
          .map(PortalPagesTest::read)
          .flatMap(
              text ->
                  java.util.regex.Pattern.compile(
                          "words\\.text\\(\"([^\"]+)\"[,)]|wrong\\(\"\\w+\", \"([\\w.]+)\"")
                      .matcher(text)
                      .results())
          .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
          .forEach(key -> assertThat(words.text(key)).as(key).doesNotStartWith("‹"));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
