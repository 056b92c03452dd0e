package org.dandang.web.portal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The portal's words in the language that the address asks for; Chinese unless English. */
final class PortalWords {
  private static final ResourceBundle.Control CHINESE_UNLESS_ASKED =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale locale;
  private final ResourceBundle bundle;

  private PortalWords(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "org.dandang.web.portal",
            locale,
            PortalWords.class.getClassLoader(),
            CHINESE_UNLESS_ASKED);
  }

  static PortalWords in(String language) {
    return new PortalWords("en".equals(language) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
  }

  String text(String key, Object... arguments) {
    try {
      String pattern = bundle.getString(key);
      return arguments.length == 0
          ? pattern
          : new MessageFormat(pattern.replace("'", "''"), locale).format(arguments);
    } catch (MissingResourceException missing) {
      return "‹" + key + "›";
    }
  }

  Locale locale() {
    return locale;
  }

  boolean isEnglish() {
    return locale.equals(Locale.ENGLISH);
  }

  /** For the address. */
  String language() {
    return isEnglish() ? "en" : "zh";
  }

  /** For the page. */
  String tag() {
    return isEnglish() ? "en" : "zh-CN";
  }
}
