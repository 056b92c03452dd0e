package org.dandang.overview.api;

import java.util.List;

/**
 * A chapter as printed.
 *
 * @param code such as {@code EDUCATION}
 * @param heading with its number; empty for the opening
 */
public record Chapter(String code, String heading, List<Paragraph> paragraphs) {
  public Chapter {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Sentences that follow each other without a break. */
  public record Paragraph(List<Segment> segments) {
    public Paragraph {
      segments = List.copyOf(segments);
    }

    /** The words without the links. */
    public String text() {
      return String.join("", segments.stream().map(Segment::text).toList());
    }

    /** Figures said in this paragraph, in their order. */
    public List<Figure> figures() {
      return segments.stream().flatMap(segment -> segment.figure().stream()).toList();
    }
  }

  /** Figures said in this chapter, in their order. */
  public List<Figure> figures() {
    return paragraphs.stream().flatMap(paragraph -> paragraph.figures().stream()).toList();
  }
}
