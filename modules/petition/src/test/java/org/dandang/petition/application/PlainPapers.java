package org.dandang.petition.application;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.dandang.kernel.desk.Papers;

/** Papers as nothing but their words, a line for each paragraph. */
final class PlainPapers implements Papers {
  @Override
  public byte[] word(Paper paper) {
    return ("WORD\n" + text(paper)).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] pdf(Paper paper) {
    return ("PDF\n" + text(paper)).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Paper paper) {
    return paper.paragraphs().stream()
        .map(paragraph -> paragraph.style() + " " + paragraph.text())
        .collect(Collectors.joining("\n"));
  }
}
