package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The scans of an open and of a sealed file, taken home by those who may. */
class TakeHomePathIT {
  @Test
  void the_scan_of_an_issued_document_is_taken_home() throws IOException {
    try (Browsing.Visitor officer = Browsing.signedIn("policy")) {
      Page page = officer.goTo("/policy/documents.xhtml?f.year=2018").page();
      page.locator("tbody a[href*='document.xhtml']").first().click();
      page.waitForURL("**/policy/document.xhtml*");
      assertThat(page.locator("[id='scans']")).containsText("公开");
      officer.photograph("scans-open");
      assertPaper(page);
    }
  }

  @Test
  void the_scans_of_a_sealed_case_are_for_those_who_work_on_it() throws IOException {
    try (Browsing.Visitor manager = Browsing.signedIn("casemanager")) {
      Page page = manager.goTo("/accountability/cases.xhtml").page();
      List<String> addresses =
          page.locator("tbody a[href*='case.xhtml']").all().stream()
              .map(link -> link.getAttribute("href"))
              .toList();
      for (String address : addresses) {
        manager.goTo(address);
        if (page.locator("[id='scans']").count() > 0) break;
      }
      assertThat(page.locator("[id='scans']")).containsText("立案呈批表.pdf");
      assertThat(page.locator("[id='scans']")).containsText("工作秘密");
      manager.photograph("scans-sealed");
      assertPaper(page);
    }
  }

  private static void assertPaper(Page page) throws IOException {
    Download scan =
        page.waitForDownload(() -> page.locator("[id='scans:scanRows:0:fetch']").click());
    assertThat(scan.suggestedFilename()).endsWith(".pdf");
    byte[] content = Files.readAllBytes(scan.path());
    assertThat(new String(content, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
  }
}
