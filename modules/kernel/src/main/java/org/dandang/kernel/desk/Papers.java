package org.dandang.kernel.desk;

import java.util.List;

/** A plain paper as a context gives it; the templates and formats are paperwork's. */
public interface Papers {
  /** What one part of an official document is. */
  enum Style {
    TITLE,
    HEADING_1,
    HEADING_2,
    BODY,
    SIGNATURE,
    NOTE
  }

  /** One paragraph. */
  record Paragraph(Style style, String text) {}

  /**
   * An official document without its head.
   *
   * @param banner printed on every page, such as that of demo data; empty for none
   */
  record Paper(String title, List<Paragraph> paragraphs, String banner) {
    public Paper {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  byte[] word(Paper paper);

  byte[] pdf(Paper paper);
}
