package org.dandang.sample;

import java.nio.charset.StandardCharsets;
import org.dandang.kernel.desk.Papers;

/** Papers without fonts: their text, marked as a PDF. */
public final class PlainPapers implements Papers {
  @Override
  public byte[] word(Paper paper) {
    return pdf(paper);
  }

  @Override
  public byte[] pdf(Paper paper) {
    StringBuilder text = new StringBuilder("%PDF-1.7\n").append(paper.banner());
    paper.paragraphs().forEach(paragraph -> text.append('\n').append(paragraph.text()));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
