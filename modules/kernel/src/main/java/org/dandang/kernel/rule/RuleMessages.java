package org.dandang.kernel.rule;

import java.text.Format;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * What a rule's code says in words. The first word of a code names its module, and that module
 * keeps the text in {@code org/dandang/<module>/rules.properties} (Chinese) and {@code
 * rules_en.properties}: nobody registers anything.
 */
public final class RuleMessages {
  private static final ResourceBundle.Control CHINESE_UNLESS_ASKED =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static final int LONGEST_ARGUMENT = 200;

  private RuleMessages() {}

  public static String of(RuleViolation violation, Locale locale) {
    return text(violation.code(), violation.arguments(), locale);
  }

  public static String of(InvalidInput invalid, Locale locale) {
    return text(invalid.code(), invalid.arguments(), locale);
  }

  /** The message of a code with its arguments; the bare code where no module knows it. */
  public static String text(String code, List<?> arguments, Locale locale) {
    return find(code, locale)
        .map(pattern -> filled(pattern, worded(code, arguments, locale)))
        .orElse(code);
  }

  /** A constant is said in the module's words where it has one: {@code personnel.Level.STAFF}. */
  private static List<?> worded(String code, List<?> arguments, Locale locale) {
    String module = code.substring(0, code.indexOf('.') + 1);
    return arguments.stream()
        .map(
            argument ->
                argument instanceof Enum<?> constant
                    ? find(
                            module
                                + constant.getDeclaringClass().getSimpleName()
                                + '.'
                                + constant.name(),
                            locale)
                        .orElseGet(constant::name)
                    : argument)
        .toList();
  }

  /** The message as written, with its places still open. */
  public static Optional<String> find(String code, Locale locale) {
    int dot = code.indexOf('.');
    if (dot < 1 || !code.substring(0, dot).matches("[a-z]+")) return Optional.empty();
    try {
      ResourceBundle bundle =
          ResourceBundle.getBundle(
              "org/dandang/" + code.substring(0, dot) + "/rules",
              locale,
              RuleMessages.class.getClassLoader(),
              CHINESE_UNLESS_ASKED);
      return bundle.containsKey(code) ? Optional.of(bundle.getString(code)) : Optional.empty();
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  /** Where the pattern asks for no form, a number is shown bare: a year has no thousands mark. */
  private static String filled(String pattern, List<?> arguments) {
    if (arguments.isEmpty()) return pattern;
    MessageFormat format = new MessageFormat(pattern.replace("'", "''"), Locale.ROOT);
    Format[] asked = format.getFormatsByArgumentIndex();
    Object[] shown = arguments.toArray();
    for (int i = 0; i < shown.length; i++) {
      if (i >= asked.length || asked[i] == null) shown[i] = shortened(String.valueOf(shown[i]));
    }
    return format.format(shown);
  }

  /** What somebody typed is said back to be recognised, not to be read again. */
  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_ARGUMENT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_ARGUMENT)) + "…";
  }
}
