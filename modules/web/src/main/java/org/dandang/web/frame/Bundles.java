package org.dandang.web.frame;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The words of the pages: one bundle per context, Chinese in {@code <context>.properties}, English
 * in {@code <context>_en.properties}.
 */
final class Bundles {
  private static final ResourceBundle.Control CHINESE_UNLESS_ASKED =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static final Map<Bundle, Map<String, String>> READ = new ConcurrentHashMap<>();

  private record Bundle(String context, Locale locale) {}

  private Bundles() {}

  static Optional<String> find(String context, String key, Locale locale) {
    return Optional.ofNullable(all(context, locale).get(key));
  }

  /** All words of a bundle. */
  static Map<String, String> all(String context, Locale locale) {
    return READ.computeIfAbsent(new Bundle(context, locale), Bundles::read);
  }

  /** A context without words of its own, such as that of the error pages, has an empty bundle. */
  private static Map<String, String> read(Bundle asked) {
    if (!asked.context().matches("[a-z]+")) return Map.of();
    try {
      ResourceBundle bundle =
          ResourceBundle.getBundle(
              "org.dandang.web." + asked.context(),
              asked.locale(),
              Bundles.class.getClassLoader(),
              CHINESE_UNLESS_ASKED);
      return bundle.keySet().stream()
          .collect(Collectors.toUnmodifiableMap(key -> key, bundle::getString));
    } catch (MissingResourceException e) {
      return Map.of();
    }
  }

  /**
   * A word of a page: the page's own, then its context's, then the house's; the key in marks where
   * nobody has it.
   */
  static String text(Place place, String key, Locale locale) {
    return known(place, key, locale).orElse("‹" + key + "›");
  }

  /** What there is to say about a field: 年度：请填写。 */
  static String said(String label, String text, Locale locale) {
    return MessageFormat.format(text(new Place(Place.FRAME, ""), "said", locale), label, text);
  }

  /** The word of a constant whose type is not known, by its name alone. */
  static Optional<String> constant(Place place, String name, Locale locale) {
    if (!name.matches("[A-Z][A-Z0-9_]*")) return Optional.empty();
    Map<String, String> words = all(place.context(), locale);
    return words.keySet().stream()
        .filter(key -> key.matches("[A-Z]\\w*\\." + name))
        .sorted()
        .findFirst()
        .map(words::get);
  }

  static Optional<String> known(Place place, String key, Locale locale) {
    return find(place.context(), place.word() + "." + key, locale)
        .or(() -> find(place.context(), key, locale))
        .or(() -> find(Place.FRAME, place.word() + "." + key, locale))
        .or(() -> find(Place.FRAME, key, locale));
  }
}
