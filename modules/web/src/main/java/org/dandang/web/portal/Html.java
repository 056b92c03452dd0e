package org.dandang.web.portal;

/** Writes a page; whatever is said or typed comes in as text and never as mark-up. */
final class Html {
  private final StringBuilder out = new StringBuilder(8_192);

  /** An element that stays open; attributes in pairs, one without a value is left out. */
  Html open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int at = 0; at < attributes.length; at += 2) {
      if (attributes[at + 1] == null) continue;
      out.append(' ').append(attributes[at]).append("=\"");
      escape(attributes[at + 1]);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  Html close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  Html text(String said) {
    escape(said);
    return this;
  }

  Html element(String tag, String said, String... attributes) {
    return open(tag, attributes).text(said).close(tag);
  }

  private void escape(String said) {
    for (int at = 0; at < said.length(); at++) {
      char letter = said.charAt(at);
      switch (letter) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(letter);
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
