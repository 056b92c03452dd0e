package org.dandang.verification.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;

/** A field in which somebody is found by name, as a person uses it who looks before choosing. */
record PersonField(Page page, String id) {
  private static final int TRIES = 6;
  private static final double PATIENCE = 5_000;

  /**
   * Chooses the first of that name whose place begins so. An offer that comes late, or is drawn
   * anew while it is chosen, is asked for again.
   */
  void choose(String name, String place) {
    Locator typed = page.locator("[id='" + id + "_input']");
    for (int left = TRIES; left > 0; left--) {
      typed.fill("");
      typed.pressSequentially(name);
      typed.press("Space");
      typed.press("Backspace");
      if (isChosen(typed, name, place)) return;
    }
    throw new AssertionError(name + " of " + place + " is not offered at " + id);
  }

  private boolean isChosen(Locator typed, String name, String place) {
    Locator panel = page.locator("[id='" + id + "_panel']");
    Locator offered =
        panel
            .locator("li.ui-autocomplete-item")
            .filter(new Locator.FilterOptions().setHasText(name))
            .filter(new Locator.FilterOptions().setHasText(place))
            .first();
    try {
      offered.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
      answered();
      offered.click(new Locator.ClickOptions().setTimeout(PATIENCE));
      panel.waitFor(
          new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN).setTimeout(PATIENCE));
    } catch (TimeoutError late) {
      return false;
    }
    answered();
    return typed.inputValue().contains(name);
  }

  /** What the page asked for has come and is drawn. */
  private void answered() {
    while (!Boolean.TRUE.equals(page.evaluate("() => PrimeFaces.ajax.Queue.isEmpty()")))
      page.waitForTimeout(20);
  }
}
