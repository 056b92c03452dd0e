package org.dandang.personnel.application.paper;

import java.util.ArrayList;
import java.util.List;
import org.dandang.kernel.desk.Papers.Paper;
import org.dandang.kernel.desk.Papers.Paragraph;
import org.dandang.kernel.desk.Papers.Style;

/** An official document that grows paragraph by paragraph. */
final class Text {
  private final List<Paragraph> paragraphs = new ArrayList<>();

  Text add(Style style, String words) {
    paragraphs.add(new Paragraph(style, words));
    return this;
  }

  Text say(Style style, String key, String... arguments) {
    return add(style, Words.of(key, arguments));
  }

  Text row(String... cells) {
    paragraphs.add(Paragraph.row(List.of(cells)));
    return this;
  }

  /** Empty lines to write on. */
  Text room(int lines) {
    for (int line = 0; line < lines; line++) add(Style.BODY, "");
    return this;
  }

  boolean isEmpty() {
    return paragraphs.isEmpty();
  }

  Paper paper(String title, String banner) {
    return new Paper(title, paragraphs, banner);
  }
}
