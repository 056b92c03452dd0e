package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** One form as somebody fills it in on screen. */
record FormOnScreen(Page page, String form) {
  private static final String OFFERED = "li.ui-autocomplete-item:visible";

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
    Locator named = field(field + "_input");
    named.fill("");
    named.pressSequentially(name);
    named.press("Space");
    named.press("Backspace");
    page.locator(OFFERED)
        .filter(new Locator.FilterOptions().setHasText(name + "（" + place))
        .first()
        .click();
    return this;
  }

  /** Refused, and said so. */
  FormOnScreen refused(String button, String said) {
    field(button).click();
    assertThat(page.locator("#messages")).containsText(said);
    return this;
  }

  void take(String button, String leadsTo) {
    field(button).click();
    page.waitForURL("**" + leadsTo + "*");
  }

  Locator field(String id) {
    return page.locator("[id='" + form + ":" + id + "']");
  }
}
