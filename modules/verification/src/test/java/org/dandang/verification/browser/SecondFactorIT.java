package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.dandang.verification.system.Authenticator;
import org.junit.jupiter.api.Test;

/** A second factor from its first code to its loss, and what ends sessions at once. */
class SecondFactorIT {
  private static final String ACCOUNT =
      "twofold" + Long.toString(Instant.now().getEpochSecond(), 36);
  private static final String PASSWORD = "lantern-on-the-hill-9";
  private static final Pattern DOOR = Pattern.compile(".*/signin\\.xhtml.*");
  private static final Pattern CODE = Pattern.compile(".*/code\\.xhtml.*");

  @Test
  void it_is_enrolled_asked_for_and_withdrawn() {
    try (Browsing.Visitor administrator = Browsing.signedIn("secadmin");
        Browsing.Visitor owner = Browsing.stranger()) {
      String account = open(administrator.page(), owner);
      Page page = owner.page();
      enterPassword(owner);
      Authenticator phone = take(owner);
      List<String> recovery = confirm(owner, phone);
      owner.goTo("/workbench.xhtml");
      assertThat(page).hasURL(DOOR);

      enterPassword(owner);
      assertThat(page).hasURL(CODE);
      String between = session(owner);
      enterCode(owner, phone.wrong());
      assertThat(page.locator(".entry-messages")).containsText("验证码不正确");
      enterCode(owner, phone.shown());
      assertThat(page.locator(".entry-messages")).containsText("已经用过");
      owner.photograph("second-factor-code");
      enterCode(owner, phone.next());
      assertThat(page.locator("[id='who:leave']")).isVisible();
      assertThat(session(owner)).isNotEqualTo(between);
      page.locator("[id='who:leave']").click();
      assertThat(page).hasURL(DOOR);

      signInBy(owner, recovery.get(0));
      page.locator("[id='who:leave']").click();
      enterPassword(owner);
      enterCode(owner, recovery.get(0));
      assertThat(page.locator(".entry-messages")).containsText("已经用过");
      enterCode(owner, recovery.get(1));
      assertThat(owner.goTo("/me.xhtml").page().locator("[id='factor']")).containsText("剩余恢复码 8");

      withdraw(administrator.goTo(account).page());
      owner.goTo("/me.xhtml");
      assertThat(page).hasURL(DOOR);
      enterPassword(owner);
      assertThat(owner.goTo("/me.xhtml").page().locator("[id='factor']")).containsText("未启用");

      administrator.page().locator("[id='acts:disable']").click();
      assertThat(administrator.page().locator("[id='acts:enable']")).isVisible();
      owner.goTo("/me.xhtml");
      assertThat(page).hasURL(DOOR);
      assertThat(owner.complaints()).isEmpty();
      assertThat(administrator.complaints()).isEmpty();
    }
  }

  /** An account of its own with a role, and its first password; says where its page is. */
  private static String open(Page page, Browsing.Visitor owner) {
    page.navigate(owner.server().uri("/system/accountOpening.xhtml").toString());
    page.locator("[id='form:account']").fill(ACCOUNT);
    page.locator("[id='form:open']").click();
    page.waitForURL("**/system/account.xhtml*");
    page.locator("[id='giving:role']").selectOption("COMMITTEE_CLERK");
    page.locator("[id='giving:everywhere']").check();
    page.locator("[id='giving:give']").click();
    assertThat(page.locator("[id='held:rows'] tbody tr td.col-role")).hasCount(1);
    URI account = URI.create(page.url());
    page.locator("[id$=':reset']").click();
    String code = page.locator("strong.secret").innerText();
    Page own = owner.goTo("/reset.xhtml").page();
    own.locator("[id='reset:account']").fill(ACCOUNT);
    own.locator("[id='reset:code']").fill(code);
    own.locator("[id='reset:wanted']").fill(PASSWORD);
    own.locator("[id='reset:again']").fill(PASSWORD);
    own.locator("[id='reset:enter']").click();
    assertThat(own).hasURL(DOOR);
    return account.getPath() + "?" + account.getQuery();
  }

  private static void enterPassword(Browsing.Visitor owner) {
    Page page = owner.goTo("/signin.xhtml").page();
    page.locator("[id='signin:account']").fill(ACCOUNT);
    page.locator("[id='signin:password']").fill(PASSWORD);
    page.locator("[id='signin:enter']").click();
    page.waitForURL(url -> !url.contains("signin"));
  }

  private static void enterCode(Browsing.Visitor owner, String code) {
    owner.page().locator("[id='second:code']").fill(code);
    owner.page().locator("[id='second:enter']").click();
  }

  private static void signInBy(Browsing.Visitor owner, String code) {
    enterPassword(owner);
    enterCode(owner, code);
    assertThat(owner.page().locator("[id='who:leave']")).isVisible();
  }

  private static Authenticator take(Browsing.Visitor owner) {
    Page page = owner.goTo("/me.xhtml").page();
    page.locator("[id='factor:password']").fill(PASSWORD);
    page.locator("[id='factor:take']").click();
    assertThat(page.locator(".factor-key span")).hasCount(8);
    return Authenticator.reading(page.locator(".factor-address a").getAttribute("href"));
  }

  private static List<String> confirm(Browsing.Visitor owner, Authenticator phone) {
    Page page = owner.page();
    page.locator("[id='factor:code']").fill(phone.wrong());
    page.locator("[id='factor:confirm']").click();
    assertThat(page.locator("#messages")).containsText("验证码不正确");
    page.locator("[id='factor:code']").fill(phone.code());
    page.locator("[id='factor:confirm']").click();
    Locator codes = page.locator(".factor-codes li");
    codes.first().waitFor();
    assertThat(codes).hasCount(10);
    owner.photograph("second-factor-enrolled");
    return codes.allInnerTexts();
  }

  private static void withdraw(Page page) {
    page.locator("[id='losing:withdrawFactor']").click();
    assertThat(page.locator("#messages")).containsText("请填写");
    page.locator("[id='losing:reason']").fill("手机遗失");
    page.locator("[id='losing:withdrawFactor']").click();
    assertThat(page.locator("[id='losing']")).hasCount(0);
    assertThat(page.locator(".history").last()).containsText("手机遗失");
  }

  private static String session(Browsing.Visitor visitor) {
    return visitor.context().cookies().stream()
        .filter(cookie -> cookie.name.contains("DANDANG"))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElseThrow();
  }
}
