package org.dandang.rest.frame;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Messages by their code: the first word of a code is the context whose bundle has it. */
final class RuleWords {
  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private RuleWords() {}

  static String of(String code, List<Object> arguments, Locale locale) {
    String context = code.substring(0, Math.max(0, code.indexOf('.')));
    try {
      String pattern =
          ResourceBundle.getBundle(
                  "org.dandang." + context + ".rules",
                  locale,
                  RuleWords.class.getClassLoader(),
                  EXACT)
              .getString(code);
      return new MessageFormat(pattern, locale).format(arguments.toArray());
    } catch (MissingResourceException unknown) {
      return code;
    }
  }
}
