package org.dandang.personnel.api.form;

import java.util.regex.Pattern;

/** How text of the form is kept: one kind of line end, no blank rim, no signs that XML forbids. */
public final class FormText {
  private static final Pattern LINE_END = Pattern.compile("\r\n?");
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private FormText() {}

  public static String clean(String text) {
    if (text == null) return "";
    String lines = LINE_END.matcher(text).replaceAll("\n");
    return FORBIDDEN.matcher(lines).replaceAll("").strip();
  }
}
