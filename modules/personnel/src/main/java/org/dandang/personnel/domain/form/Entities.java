package org.dandang.personnel.domain.form;

import java.util.regex.Pattern;

/** Signs that XML escapes; some programs escape twice, some not at all. */
final class Entities {
  private static final String KNOWN = "(?:amp|lt|gt|quot|apos|#\\d{1,7}|#x[0-9a-fA-F]{1,6});";
  private static final Pattern ESCAPED = Pattern.compile("&" + KNOWN);
  private static final Pattern BARE = Pattern.compile("&(?!" + KNOWN + ")");

  private Entities() {}

  /** The file with every bare {@code &} escaped. */
  static String mended(String xml) {
    return BARE.matcher(xml).replaceAll("&amp;");
  }

  /** Text that was escaped once more than it should be, set right. */
  static String once(String text) {
    return ESCAPED.matcher(text).find() ? unescaped(text) : text;
  }

  /** Text that {@link #once} leads back to itself. */
  static String guarded(String text) {
    return ESCAPED.matcher(text).find() ? escaped(text) : text;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
