package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dandang.verification.system.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list as its user wants it: columns, views, quick filters, many tabs, and nonsense typed. */
class ListsIT {
  private static final String CLASSES = "/training/classes.xhtml";
  private static final String COUNT = ".ui-paginator-current";

  /** P8: any list goes out in the columns and the order that were chosen, and that is logged. */
  @Test
  void columns_are_chosen_by_keyboard_and_kept_and_exported() throws IOException {
    try (Browsing.Visitor visitor = Browsing.signedIn("training");
        Browsing.Visitor auditor = Browsing.signedIn("auditor")) {
      Page page = visitor.goTo(CLASSES).page();
      page.locator("#chooser > summary").press("Enter");
      page.locator("[id='list:disarrange']").press("Enter");
      assertThat(page.locator("th.col-kind")).hasCount(1);
      page.locator("#chooser > summary").press("Enter");
      page.locator("#chooser li[data-column='kind'] input").press("Space");
      page.locator("#chooser li[data-column='begin'] [data-move='up']").press("Enter");
      page.locator("#chooser li[data-column='begin'] [data-move='up']").press("Enter");
      page.locator("[id='list:arrange']").press("Enter");
      assertThat(page.locator("th.col-kind")).hasCount(0);
      assertThat(headings(page)).startsWith("编号", "培训班次", "开始日期").doesNotContain("类别");

      visitor.goTo("/training/routes.xhtml").goTo(CLASSES);
      assertThat(headings(page)).startsWith("编号", "培训班次", "开始日期").doesNotContain("类别");
      Download file = page.waitForDownload(() -> page.locator("[id='list:table:export']").click());
      assertThat(text(file)).contains("开始日期").doesNotContain("类别");
      auditor.goTo("/system/audit.xhtml?f.actor=training");
      assertThat(auditor.page().locator("table.opens tbody")).containsText("导出列表");

      page.locator("#chooser > summary").press("Enter");
      page.locator("[id='list:disarrange']").press("Enter");
      assertThat(page.locator("th.col-kind")).hasCount(1);
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  /** P8: a roll of any columns, also of those that the page does not show at first. */
  @Test
  void columns_that_stand_aside_are_chosen_read_and_exported() throws IOException {
    try (Browsing.Visitor visitor = Browsing.signedIn("personnel")) {
      Page page = visitor.goTo("/personnel/cadres.xhtml").page();
      page.locator("#chooser > summary").click();
      page.locator("[id='list:disarrange']").click();
      assertThat(page.locator("th.col-nativePlace")).hasCount(0);
      page.locator("#chooser > summary").click();
      for (String column : List.of("age", "nativePlace", "partyJoined", "levelSince"))
        page.locator("#chooser li[data-column='" + column + "'] input").check();
      page.locator("[id='list:arrange']").click();
      page.locator("[id='list:f-name']").fill("闭爱兰");
      page.locator("[id='list:find']").click();
      assertThat(page.locator("table.opens tbody tr").first()).containsText("闭爱兰");
      assertThat(headings(page)).endsWith("二线", "年龄", "籍贯", "入党日期", "任现层次日期");
      assertThat(page.locator("table.opens tbody tr").first().locator("td.col-nativePlace"))
          .containsText("广西");
      assertThat(page.locator("table.opens tbody tr").first().locator("td.col-age"))
          .hasText(Pattern.compile("\\d\\d"));
      Download file = page.waitForDownload(() -> page.locator("[id='list:table:export']").click());
      assertThat(text(file)).contains("任现层次日期", "广西");
      page.locator("#chooser > summary").click();
      page.locator("[id='list:disarrange']").click();
      assertThat(page.locator("th.col-nativePlace")).hasCount(0);
      page.locator("[id='list:clear']").click();
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @Test
  void a_view_brings_back_filters_and_order_and_is_nobody_elses() {
    try (Browsing.Visitor visitor = Browsing.signedIn("training");
        Browsing.Visitor other = Browsing.signedIn("leader")) {
      Page page = visitor.goTo(CLASSES).page();
      String all = page.locator(COUNT).innerText();
      chip(page, "已结业").click();
      assertThat(page.locator(".chip.chosen")).hasCount(1);
      String held = page.locator(COUNT).innerText();
      assertThat(held).isNotEqualTo(all).contains(chip(page, "已结业").locator("span").innerText());
      page.locator("th.col-begin").click();
      assertThat(page.locator("th.col-begin")).hasAttribute("aria-sort", "ascending");
      page.locator("#views > summary").click();
      page.locator("[id='list:viewName']").fill("已结业 𠮷·一");
      page.locator("[id='list:keepView']").click();
      assertThat(page.locator(".view-open")).hasCount(1);
      page.locator("[id='list:clear']").click();
      assertThat(page.locator(COUNT)).hasText(all);

      page.locator("#views > summary").click();
      page.locator(".view-open").click();
      assertThat(page.locator(COUNT)).hasText(held);
      assertThat(page.locator("th.col-begin")).hasAttribute("aria-sort", "ascending");
      other.goTo(CLASSES);
      assertThat(other.page().locator(".view-open")).hasCount(0);

      page.locator("#views > summary").click();
      page.locator(".view-forget").click();
      assertThat(page.locator(".view-open")).hasCount(0);
      page.locator("[id='list:clear']").click();
    }
  }

  @Test
  void a_view_without_a_name_is_asked_for_one() {
    try (Browsing.Visitor visitor = Browsing.signedIn("training")) {
      Page page = visitor.goTo(CLASSES).page();
      page.locator("#views > summary").click();
      page.locator("[id='list:keepView']").click();
      assertThat(page.locator("#messages")).containsText("视图名称");
    }
  }

  @Test
  void a_click_on_a_row_opens_its_file() {
    try (Browsing.Visitor visitor = Browsing.signedIn("training")) {
      Page page = visitor.goTo(CLASSES).page();
      page.locator("table.opens tbody tr").first().locator("td").nth(3).click();
      page.waitForURL(Pattern.compile(".*/training/class\\.xhtml\\?id=\\d+"));
    }
  }

  @Test
  void the_first_of_twenty_tabs_still_answers() {
    try (Browsing.Visitor visitor = Browsing.signedIn("training")) {
      Page first = visitor.goTo(CLASSES).page();
      String all = first.locator(COUNT).innerText();
      for (int tab = 2; tab <= 20; tab++) {
        String list = tab % 2 == 0 ? "/training/routes.xhtml" : "/training/partyDays.xhtml";
        visitor.context().newPage().navigate(RunningServer.shared().uri(list).toString());
      }
      first.locator("[id='list:f-year']").fill("2017");
      first.locator("[id='list:find']").click();
      assertThat(first.locator(COUNT)).not().hasText(all);
      assertThat(first).hasURL(RunningServer.shared().uri(CLASSES).toString());
      first.locator("[id='list:clear']").click();
      assertThat(first.locator(COUNT)).hasText(all);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"`due`", "<b>1", "9999", "-1", "99999999999999999999"})
  void a_year_that_is_none_is_answered_in_words(String typed) {
    try (Browsing.Visitor visitor = Browsing.signedIn("training")) {
      Page page = visitor.goTo(CLASSES + "?f.year=" + encoded(typed)).page();
      assertThat(page.locator("tr.ui-datatable-empty-message")).containsText("不是");
      assertThat(page.locator("table.opens b")).hasCount(0);
      page.locator("[id='list:clear']").click();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f.since=2019-02-31",
        "f.since=yesterday",
        "f.since=%EF%BC%92%EF%BC%90%EF%BC%91%EF%BC%99",
        "f.until=999999999-01-01"
      })
  void a_day_that_is_none_is_answered_in_words(String filter) {
    try (Browsing.Visitor visitor = Browsing.signedIn("auditor")) {
      Page page = visitor.goTo("/system/audit.xhtml?" + filter).page();
      assertThat(page.locator("tr.ui-datatable-empty-message")).containsText("不是日期");
      page.locator("[id='list:clear']").click();
    }
  }

  @Test
  void digits_of_full_width_are_digits() {
    try (Browsing.Visitor visitor = Browsing.signedIn("training")) {
      Page page = visitor.goTo(CLASSES + "?f.year=" + encoded("２０１８")).page();
      assertThat(page.locator("table.opens tbody tr").first()).containsText("2018");
      page.locator("[id='list:clear']").click();
    }
  }

  @Test
  void a_long_text_finds_nothing_and_breaks_nothing() {
    try (Browsing.Visitor visitor = Browsing.signedIn("training")) {
      Page page = visitor.goTo(CLASSES + "?f.title=" + "a".repeat(5_000)).page();
      assertThat(page.locator("tr.ui-datatable-empty-message")).isVisible();
      page.locator("[id='list:clear']").click();
    }
  }

  private static Locator chip(Page page, String words) {
    return page.locator(".chip", new Page.LocatorOptions().setHasText(words));
  }

  private static List<String> headings(Page page) {
    return new ArrayList<>(page.locator("table.opens thead th .ui-column-title").allInnerTexts());
  }

  private static String text(Download file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipFile parts = new ZipFile(file.path().toFile())) {
      for (ZipEntry part : Collections.list(parts.entries()))
        text.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
    }
    return Pattern.compile("&#x(\\p{XDigit}+);")
        .matcher(text)
        .replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)));
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
