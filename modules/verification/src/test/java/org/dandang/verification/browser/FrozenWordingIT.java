package org.dandang.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.dandang.verification.system.Beside;
import org.dandang.verification.system.OtherCounty;
import org.dandang.verification.system.Rest;
import org.junit.jupiter.api.Test;

/** A frozen overview keeps its wording when its template is withdrawn and deleted. */
@Beside
class FrozenWordingIT {
  @Test
  void page_and_files_say_the_same_when_the_template_is_gone() throws IOException {
    Rest rest = Rest.integrator(OtherCounty.server());
    String version = "/overview/overview.xhtml?version=" + frozen(rest);
    try (Browsing.Visitor leader = Browsing.signedIn(OtherCounty.server(), "leader")) {
      Page page = leader.goTo(version).page();
      String text = page.locator("article").innerText();
      String word = wordText(saved(page, "papers:word", "frozen-before.docx"));
      assertThat(text).contains("工作综述", "真情关爱");
      assertThat(rest.send("DELETE", "/api/v1/wording", "").status()).isEqualTo(204);
      leader.goTo(version);
      assertThat(page.locator("article").innerText()).isEqualTo(text);
      assertThat(wordText(saved(page, "papers:word", "frozen-after.docx"))).isEqualTo(word);
      assertThat(
              Files.readString(
                  saved(page, "papers:pdf", "frozen.pdf"), StandardCharsets.ISO_8859_1))
          .startsWith("%PDF-");
      assertThat(leader.complaints()).isEmpty();
    }
  }

  private static String frozen(Rest rest) {
    Rest.Answer answer = rest.post("/api/v1/wording", "");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static Path saved(Page page, String button, String name) {
    Download download = page.waitForDownload(() -> page.locator("[id='" + button + "']").click());
    Path file = Path.of("target", name);
    download.saveAs(file);
    return file;
  }

  private static String wordText(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      byte[] document = zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes();
      return new String(document, StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
    }
  }
}
