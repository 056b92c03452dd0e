package org.dandang.petition.domain;

import java.util.Arrays;
import java.util.List;

/**
 * The text of a letter of inquiry: it restates the issue and carries no sentence of the report
 * (N7).
 */
public record InquiryText(String value) {
  private static final int SHORTEST = 6;

  /** Refuses a text in which a sentence of the report is found, however it is spaced. */
  public void mustNotQuote(String report) {
    String letter = bare(value);
    if (sentences(report).stream().anyMatch(letter::contains)) throw new ReportQuoted();
  }

  private static List<String> sentences(String text) {
    return Arrays.stream(text.split("[。！？；!?;\\n\\r]|\\.(?=\\s|$)"))
        .map(InquiryText::bare)
        .filter(sentence -> sentence.codePointCount(0, sentence.length()) >= SHORTEST)
        .toList();
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\p{P}\\p{S}\\u3000]", "");
  }
}
