package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** P1, P2, P22, P25: the file is drawn, added to, and counted at the end of the year. */
class CadreFileIT {
  @Test
  void a_photo_and_a_study_enter_the_file_and_are_drawn_there() throws IOException {
    try (Browsing.Visitor officer = Browsing.signedIn("personnel")) {
      String id = somebody(officer);
      officer.goTo("/personnel/materials.xhtml?id=" + id);
      Page page = officer.page();
      page.locator("[id='portraying:picture']")
          .setInputFiles(
              new com.microsoft.playwright.options.FilePayload(
                  "photo.png", "image/png", picture()));
      page.locator("[id='portraying:portray']").click();
      page.waitForURL("**/personnel/materials.xhtml?id=*");
      page.locator("[id='entering:kind']").selectOption("FULL_TIME_STUDY");
      page.locator("[id='entering:begin']").fill("2005-09-01");
      page.locator("[id='entering:end']").fill("2008-07-01");
      page.locator("[id='entering:place']").fill("百色农业学校");
      page.locator("[id='entering:enter']").click();
      assertThat(page.locator("[id='recognition:line'] option", containing("百色农业学校"))).hasCount(1);
      officer.goTo("/personnel/cadre.xhtml?id=" + id);
      assertThat(page.locator(".portrait img")).isVisible();
      assertThat(page.locator(".timeline .lane-study title", containing("百色农业学校"))).hasCount(1);
      assertThat(page.locator("#experience-title")).isVisible();
      officer.photograph("cadre-file");
      assertThat(officer.complaints()).isEmpty();
    }
  }

  @Test
  void a_number_of_the_year_end_opens_as_many_people() {
    try (Browsing.Visitor leader = Browsing.signedIn("leader")) {
      leader.goTo("/personnel/yearEnd.xhtml?year=2018");
      Page page = leader.page();
      assertThat(page.locator(".year-check .state.bad")).hasCount(0);
      assertThat(page.locator(".age-chart svg").first()).isVisible();
      Locator women =
          page.locator(".year-table").first().locator("tbody tr").first().locator("td").nth(2);
      String counted = women.innerText().strip();
      leader.photograph("year-end");
      women.locator("a").click();
      page.waitForURL("**/personnel/cadres.xhtml**");
      assertThat(page.locator(".ui-paginator-current").first()).containsText(counted);
      assertThat(leader.complaints()).isEmpty();
    }
  }

  private static Page.LocatorOptions containing(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static String somebody(Browsing.Visitor officer) {
    return officer
        .goTo("/personnel/cadres.xhtml")
        .page()
        .locator("tbody a[href*='cadre.xhtml?id=']")
        .nth(7)
        .getAttribute("href")
        .replaceAll(".*id=(\\d+).*", "$1");
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(400, 500, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }
}
