package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** P3, P5: files are dropped, looked at, ticked, confirmed; the form is printed. */
class FormsPathIT {
  @Test
  void what_is_dropped_is_compared_ticked_confirmed_and_printed() throws IOException {
    try (Browsing.Visitor officer = Browsing.signedIn("personnel")) {
      Page page = officer.goTo("/personnel/cadres.xhtml").page();
      page.locator("tbody a[href*='cadre.xhtml?id=']").nth(4).click();
      page.locator("a[href*='form.xhtml?id=']").first().click();
      page.waitForURL("**/personnel/form.xhtml?id=*");
      String address = page.url();
      String file = text(page.waitForDownload(() -> page.locator("[id='out:longUsed']").click()));
      String reason = "浏览器核对 " + System.nanoTime();
      String changed =
          file.replaceFirst(
              "<RenMianLiYou>[^<]*</RenMianLiYou>|<RenMianLiYou/>",
              "<RenMianLiYou>" + reason + "</RenMianLiYou>");

      officer.goTo("/personnel/forms.xhtml");
      page.locator("[id='dropping:files']")
          .setInputFiles(
              new FilePayload[] {
                payload("变更.lrmx", changed), payload("坏.lrmx", "<Person><XingMing>")
              });
      officer.photograph("forms-dropped");
      page.locator("[id='dropping:read']").click();
      page.waitForURL("**/personnel/formPreview.xhtml?id=*");
      assertThat(page.locator("[id='preview:rows']")).containsText("有变化");
      assertThat(page.locator("[id='preview:rows']")).containsText("不能导入");
      page.locator("[id='preview:rows'] a.quiet").first().click();
      assertThat(page.locator("[id='preview:differences']")).containsText(reason);
      assertThat(page.locator("[id='preview:differences'] input[type=checkbox]")).isChecked();
      officer.photograph("forms-compared");
      page.locator("[id='preview:confirm']").click();
      assertThat(page.locator(".verdict")).containsText("已写入 1 人");
      officer.photograph("forms-written");

      page.navigate(address);
      assertThat(page.locator(".paper-forms")).containsText(reason);
      officer.photograph("form-view");
      Download pdf = page.waitForDownload(() -> page.locator("[id='out:pdf']").click());
      assertThat(text(pdf)).startsWith("%PDF-");
      assertThat(officer.complaints()).isEmpty();
    }
  }

  @Test
  void a_form_without_a_number_that_may_mean_either_of_two_waits_until_somebody_says_whom()
      throws IOException {
    try (Browsing.Visitor officer = Browsing.signedIn("personnel")) {
      Page page = officer.goTo("/personnel/cadres.xhtml?f.name=零春柳").page();
      assertThat(page.locator("tbody a[href*='cadre.xhtml?id=']")).hasCount(2);
      page.locator("tbody a[href*='cadre.xhtml?id=']").first().click();
      page.locator("a[href*='form.xhtml?id=']").first().click();
      page.waitForURL("**/personnel/form.xhtml?id=*");
      String reason = "同名核对 " + System.nanoTime();
      String file =
          text(page.waitForDownload(() -> page.locator("[id='out:longUsed']").click()))
              .replaceFirst("<ShenFenZheng>[^<]*</ShenFenZheng>", "<ShenFenZheng></ShenFenZheng>")
              .replaceFirst(
                  "<RenMianLiYou>[^<]*</RenMianLiYou>|<RenMianLiYou/>",
                  "<RenMianLiYou>" + reason + "</RenMianLiYou>");
      officer.goTo("/personnel/forms.xhtml");
      page.locator("[id='dropping:files']")
          .setInputFiles(new FilePayload[] {payload("零春柳.lrmx", file)});
      page.locator("[id='dropping:read']").click();
      page.waitForURL("**/personnel/formPreview.xhtml?id=*");
      assertThat(page.locator("[id='preview:rows']")).containsText("多人可匹配");
      page.locator("[id='preview:rows'] a.quiet").first().click();
      assertThat(page.locator("[id='preview:meant'] tbody tr")).hasCount(2);
      officer.photograph("forms-ambiguous");
      page.locator("[id$=':thisOne']").first().click();
      assertThat(page.locator("[id='preview:rows']")).containsText("有变化");
      assertThat(page.locator("[id='preview:differences']")).containsText(reason);
      assertThat(officer.complaints()).isEmpty();
    }
  }

  @Test
  void who_was_ticked_stays_so_over_the_pages_of_the_list_and_is_printed_in_one_file()
      throws IOException {
    try (Browsing.Visitor officer = Browsing.signedIn("personnel")) {
      Page page = officer.goTo("/personnel/cadres.xhtml").page();
      page.locator("input.row-tick").first().check();
      assertThat(page.locator("[id='forms:ticked']")).containsText("已勾选 1 人");
      String first = page.locator("tbody a[href*='cadre.xhtml?id=']").first().textContent();
      page.locator(".ui-paginator-next").click();
      assertThat(page.locator("tbody a[href*='cadre.xhtml?id=']").first()).not().hasText(first);
      page.locator("input.row-tick").nth(2).check();
      assertThat(page.locator("[id='forms:ticked']")).containsText("已勾选 2 人");
      page.locator(".ui-paginator-prev").click();
      assertThat(page.locator("tbody a[href*='cadre.xhtml?id=']").first()).hasText(first);
      assertThat(page.locator("input.row-tick").first()).isChecked();
      assertThat(page.locator("input.row-tick:checked")).hasCount(1);
      Download both = page.waitForDownload(() -> page.locator("[id='forms:printForms']").click());
      assertThat(text(both)).startsWith("%PDF-");
      page.locator("input.row-tick").first().uncheck();
      assertThat(page.locator("[id='forms:ticked']")).containsText("已勾选 1 人");
      assertThat(officer.complaints()).isEmpty();
    }
  }

  private static FilePayload payload(String name, String content) {
    return new FilePayload(name, "application/xml", content.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Download download) throws IOException {
    return Files.readString(download.path(), StandardCharsets.ISO_8859_1).startsWith("%PDF")
        ? "%PDF-"
        : Files.readString(download.path());
  }
}
