package org.dandang.kernel.desk;

import java.util.List;

/** A plain paper as a context gives it; the templates and formats are paperwork's. */
public interface Papers {
  /** What one part of an official document is. */
  enum Style {
    /** 版头: who issues it, in red; the number stands below. */
    RED_HEAD,
    /** 发文字号, with the red line below it. */
    NUMBER,
    TITLE,
    /** 主送. */
    ADDRESSEE,
    HEADING_1,
    HEADING_2,
    BODY,
    SIGNATURE,
    NOTE,
    /** 抄送 and who printed it, between lines at the end. */
    COPIES,
    /** What follows begins a page; its text is not printed. */
    NEW_PAGE,
    /** A line of a table, its cells parted by tabs; lines that follow each other make one table. */
    TABLE_ROW
  }

  /** One paragraph. */
  record Paragraph(Style style, String text) {
    /** A line of a table; the first one of a table is its head. */
    public static Paragraph row(List<String> cells) {
      return new Paragraph(
          Style.TABLE_ROW, String.join("\t", cells.stream().map(Paragraph::inLine).toList()));
    }

    /** The cells of a line of a table. */
    public List<String> cells() {
      return List.of(text.split("\t", -1));
    }

    private static String inLine(String cell) {
      return cell.replaceAll("[\t\r\n]+", " ");
    }
  }

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

  /** As what a paper is printed; one model, two files. */
  enum Format {
    PDF,
    WORD
  }

  default byte[] print(Paper paper, Format format) {
    return format == Format.PDF ? pdf(paper) : word(paper);
  }

  byte[] word(Paper paper);

  byte[] pdf(Paper paper);
}
