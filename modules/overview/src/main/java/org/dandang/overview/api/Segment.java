package org.dandang.overview.api;

import java.util.Optional;

/**
 * A piece of the text: plain words, a figure, or a sentence that rests on evidence.
 *
 * @param text as printed
 * @param figure the figure that these words say
 * @param evidence the evidence behind these words
 */
public record Segment(String text, Optional<Figure> figure, Optional<Figure> evidence) {
  public static Segment plain(String text) {
    return new Segment(text, Optional.empty(), Optional.empty());
  }
}
