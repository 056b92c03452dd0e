package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.dandang.verification.system.ExpectedFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the county leader and the editor do with Tiandeng's overview of 2018. */
class MainPathIT {
  private static final String OVERVIEW = "/overview/overview.xhtml?year=2018";

  @Test
  void the_leader_reads_every_figure_of_the_year() {
    try (Browsing.Visitor leader = Browsing.signedIn("leader")) {
      leader.goTo(OVERVIEW).photograph("overview");
      Page page = leader.page();
      for (ExpectedFigure expected : ExpectedFigure.all()) {
        Locator cell = page.locator("td[data-figure='" + expected.key() + "']");
        long value = Long.parseLong(cell.innerText().strip());
        assertThat(expected.isMetBy(value)).as(expected.key() + " " + value).isTrue();
      }
      for (String chapter : new String[] {"思想教育", "选贤任能", "容错纠错", "真情关爱"}) {
        assertThat(page.locator("article")).containsText(chapter);
      }
      assertThat(page.locator("body")).containsText("演示数据，人物事项均属虚构");
      assertThat(leader.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"training_classes", "village_awards", "clarifications", "difficulties_solved"})
  void a_figure_opens_exactly_the_records_behind_it(String key) {
    try (Browsing.Visitor leader = Browsing.signedIn("leader")) {
      leader.goTo(OVERVIEW);
      Page page = leader.page();
      String value = page.locator("td[data-figure='" + key + "']").innerText().strip();
      page.locator("article a.figure[href*='key=" + key + "']").first().click();
      page.waitForURL("**/overview/records.xhtml*");
      assertThat(page.locator("[data-total]")).hasText(value);
      assertThat(page.locator(".ui-paginator-current")).containsText(value);
      leader.photograph("records-" + key);
      if (key.equals("clarifications")) {
        assertThat(page.locator("tbody tr").first())
            .containsText(Pattern.compile("20\\d{2}-\\d{2}(?!-)"));
        assertThat(page.locator("tbody tr a")).hasCount(0);
      }
      assertThat(leader.complaints()).isEmpty();
    }
  }

  @Test
  void the_word_file_says_what_the_page_says() throws IOException {
    try (Browsing.Visitor leader = Browsing.signedIn("leader")) {
      leader.goTo(OVERVIEW);
      Page page = leader.page();
      Download download = page.waitForDownload(() -> page.locator("[id='papers:word']").click());
      assertThat(download.suggestedFilename()).endsWith(".docx");
      Path file = Path.of("target", "overview.docx");
      download.saveAs(file);
      String text = wordText(file);
      assertThat(text).contains("思想教育", "选贤任能", "容错纠错", "真情关爱", "20多", "5000多", "2500多", "演示数据");
      Download paper = page.waitForDownload(() -> page.locator("[id='papers:pdf']").click());
      paper.saveAs(Path.of("target", "overview.pdf"));
      assertThat(Files.readString(Path.of("target", "overview.pdf"), StandardCharsets.ISO_8859_1))
          .startsWith("%PDF-");
    }
  }

  @Test
  void the_editor_writes_in_chinese_freezes_a_version_and_compares_it_with_today() {
    String heading = "天等县2018年激励干部担当作为工作综述（𠮷）";
    try (Browsing.Visitor editor = Browsing.signedIn("editor")) {
      Page page = editor.goTo("/overview/draft.xhtml?year=2018").page();
      page.locator("[id='draft:heading']").fill(heading);
      press(page, "draft:save");
      editor.goTo("/overview/draft.xhtml?year=2018");
      assertThat(page.locator("[id='draft:heading']")).hasValue(heading);
      press(page, "freezing:freeze");
      editor.goTo("/overview/versions.xhtml");
      assertThat(page.locator("tbody")).containsText(heading);
      page.locator("tbody a[href*='comparison']").first().click();
      page.waitForURL("**/overview/comparison.xhtml*");
      assertThat(page.locator("tbody tr")).hasCount(ExpectedFigure.all().size());
      editor.photograph("comparison");
      assertThat(editor.complaints()).isEmpty();
    }
  }

  @Test
  void what_is_left_empty_is_asked_for_in_chinese() {
    try (Browsing.Visitor stranger = Browsing.stranger()) {
      Page page = stranger.goTo("/signin.xhtml").page();
      press(page, "signin:enter");
      assertThat(page.locator("form")).containsText("请填写");
    }
  }

  @Test
  void the_page_fits_a_telephone() {
    try (Browsing.Visitor leader = Browsing.signIn(Browsing.stranger(390, 844), "leader")) {
      leader.goTo(OVERVIEW).photograph("overview-narrow");
      Object overflow =
          leader
              .page()
              .evaluate(
                  "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertThat(((Number) overflow).intValue()).isLessThanOrEqualTo(0);
    }
  }

  /** Clicks and waits until the server has answered and the page has come to rest. */
  private static void press(Page page, String button) {
    page.waitForResponse(
        response -> response.request().method().equals("POST"),
        () -> page.locator("[id='" + button + "']").click());
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  private static String wordText(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      StringBuilder text = new StringBuilder();
      var entries = zip.entries();
      while (entries.hasMoreElements()) {
        var entry = entries.nextElement();
        if (!entry.getName().matches("word/(document|header\\d*)\\.xml")) continue;
        text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
      return text.toString().replaceAll("<[^>]+>", "");
    }
  }
}
