package org.dandang.web.frame;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The words of the pages: one bundle per context, Chinese in {@code <context>.properties}, English
 * in {@code <context>_en.properties}.
 */
final class Bundles {
  private static final ResourceBundle.Control CHINESE_UNLESS_ASKED =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Bundles() {}

  static Optional<String> find(String context, String key, Locale locale) {
    if (!context.matches("[a-z]+")) return Optional.empty();
    try {
      ResourceBundle bundle =
          ResourceBundle.getBundle(
              "org.dandang.web." + context,
              locale,
              Bundles.class.getClassLoader(),
              CHINESE_UNLESS_ASKED);
      return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  /**
   * A word of a page: the page's own, then its context's, then the house's; the key in marks where
   * nobody has it.
   */
  static String text(Place place, String key, Locale locale) {
    return known(place, key, locale).orElse("‹" + key + "›");
  }

  static Optional<String> known(Place place, String key, Locale locale) {
    return find(place.context(), place.word() + "." + key, locale)
        .or(() -> find(place.context(), key, locale))
        .or(() -> find(Place.FRAME, place.word() + "." + key, locale))
        .or(() -> find(Place.FRAME, key, locale));
  }
}
