package org.dandang.web.frame;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * HTML that is put together and then written in one piece: what there is much of on a page costs a
 * fraction of what the usual writer takes, which looks at each attribute by itself. Whatever is
 * text or the value of an attribute is escaped.
 */
final class Markup {
  private final StringBuilder html = new StringBuilder();

  /** A start tag with attributes, each a name and a value; those without a value are left out. */
  Markup open(String element, String... attributes) {
    html.append('<').append(element);
    for (int at = 0; at < attributes.length; at += 2)
      if (attributes[at + 1] != null) {
        html.append(' ').append(attributes[at]).append("=\"");
        escape(attributes[at + 1]);
        html.append('"');
      }
    html.append('>');
    return this;
  }

  Markup text(String text) {
    escape(text);
    return this;
  }

  Markup close(String element) {
    html.append("</").append(element).append('>');
    return this;
  }

  void write(ResponseWriter out) throws IOException {
    out.write(html.toString());
  }

  private void escape(String text) {
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      switch (letter) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(letter);
      }
    }
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
