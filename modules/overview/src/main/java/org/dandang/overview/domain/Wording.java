package org.dandang.overview.domain;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;

/** A title and sentences in order, wherever they come from. */
public record Wording(String title, List<Sentence> sentences) {
  public Wording {
    sentences = List.copyOf(sentences);
  }

  /** One text for each line; figures stay where they are. */
  Wording inWords(String newTitle, List<String> texts) {
    if (texts.size() != sentences.size())
      throw new DraftLinesDiffer(sentences.size(), texts.size());
    List<Sentence> edited =
        IntStream.range(0, texts.size())
            .mapToObj(line -> edited(sentences.get(line), texts.get(line)))
            .toList();
    return new Wording(withoutFigures(newTitle), edited);
  }

  private static Sentence edited(Sentence sentence, String text) {
    if (sentence.isHeading() && text.isBlank()) throw new HeadingEmpty();
    return sentence.inWords(text);
  }

  /** A title may name the year or not; it says no figure. */
  private static String withoutFigures(String words) {
    if (!Sentence.figures(words).isEmpty()) throw new FiguresNotIntact(words);
    return words.strip();
  }

  /** Fills in the year and the cut-off; figures are left for whoever links them. */
  public record Filled(CutOff cutOff) {
    private static final DateTimeFormatter IN_TEXT = DateTimeFormatter.ofPattern("y年M月d日");

    public String words(String text) {
      return text.replace("{" + Sentence.YEAR + "}", Integer.toString(cutOff.year()))
          .replace("{" + Sentence.AS_OF + "}", IN_TEXT.format(cutOff.day()));
    }
  }
}
