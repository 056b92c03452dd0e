package org.dandang.paperwork.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.dandang.kernel.desk.Papers;

/** Papers in the layout of official documents, the head left aside. */
@ApplicationScoped
public class OfficialPapers implements Papers {
  private final ShippedFont font = new ShippedFont();

  @Override
  public byte[] word(Paper paper) {
    return new WordDocument(titled(paper)).bytes();
  }

  @Override
  public byte[] pdf(Paper paper) {
    return new PdfDocument(titled(paper), font).bytes();
  }

  /** A paper without a title among its paragraphs begins with its own. */
  private static Paper titled(Paper paper) {
    if (paper.paragraphs().stream().anyMatch(part -> part.style() == Style.TITLE)) return paper;
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(new Paragraph(Style.TITLE, paper.title()));
    paragraphs.addAll(paper.paragraphs());
    return new Paper(paper.title(), paragraphs, paper.banner());
  }
}
