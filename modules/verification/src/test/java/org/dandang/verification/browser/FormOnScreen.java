package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** One form as somebody fills it in on screen. */
record FormOnScreen(Page page, String form) {
  FormOnScreen fill(String field, String text) {
    field(field).fill(text);
    return this;
  }

  FormOnScreen select(String field, String value) {
    field(field).selectOption(value);
    return this;
  }

  FormOnScreen tick(String field) {
    field(field).check();
    return this;
  }

  FormOnScreen untick(String field) {
    field(field).uncheck();
    return this;
  }

  /** Somebody by name, at that place. */
  FormOnScreen choose(String field, String name, String place) {
    new PersonField(page, form + ":" + field).choose(name, place);
    return this;
  }

  /** Refused, and said so. */
  FormOnScreen refused(String button, String said) {
    field(button).click();
    assertThat(page.locator("#messages")).containsText(said);
    answered();
    return this;
  }

  /** What the page asked for has come and is drawn. */
  private void answered() {
    while (!Boolean.TRUE.equals(page.evaluate("() => PrimeFaces.ajax.Queue.isEmpty()")))
      page.waitForTimeout(20);
  }

  void take(String button, String leadsTo) {
    field(button).click();
    page.waitForURL("**" + leadsTo + "*");
  }

  Locator field(String id) {
    return page.locator("[id='" + form + ":" + id + "']");
  }
}
