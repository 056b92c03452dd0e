package org.dandang.personnel.api.matching;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.dandang.personnel.api.person.Temperament;
import org.dandang.personnel.api.person.TemperamentMark;

/**
 * One line behind a place, in parts, so that each reader gets it in the own language.
 *
 * @param points what it earned of the weight {@code of}; both 0 where nothing is scored
 * @param figure the measure: months, years of age, steps, marks
 * @param full the measure that earns the whole weight
 * @param about names of constants that belong to it: dimension and mark of a note
 * @param text what the files say, in their own words
 */
public record Explanation(
    Said said, int points, int of, int figure, int full, List<String> about, String text)
    implements Serializable {
  private static final String BETWEEN = "\t";
  private static final int PARTS = 7;

  public Explanation {
    about = List.copyOf(about);
  }

  public static Explanation scored(
      Preference preference, int points, int of, int figure, int full, String text) {
    return new Explanation(Said.of(preference), points, of, figure, full, List.of(), text);
  }

  public static Explanation of(Said said) {
    return of(said, 0, "");
  }

  public static Explanation of(Said said, int figure, String text) {
    return new Explanation(said, 0, 0, figure, 0, List.of(), text);
  }

  /** A note behind the points of temperament. */
  public static Explanation note(
      Temperament dimension, TemperamentMark mark, String paper, LocalDate signed) {
    return new Explanation(
        Said.NOTE,
        0,
        0,
        mark.counts(),
        TemperamentMark.most(),
        List.of(dimension.name(), mark.name(), signed.toString()),
        paper);
  }

  public boolean isScored() {
    return of > 0;
  }

  /** One line; {@link #read} understands it. */
  public String written() {
    return String.join(
        BETWEEN,
        said.name(),
        String.valueOf(points),
        String.valueOf(of),
        String.valueOf(figure),
        String.valueOf(full),
        String.join(" ", about),
        text.replaceAll("\\s+", " "));
  }

  public static Explanation read(String written) {
    String[] part = written.split(BETWEEN, PARTS);
    if (part.length < PARTS) return of(Said.AS_WRITTEN, 0, written);
    return new Explanation(
        Said.valueOf(part[0]),
        Integer.parseInt(part[1]),
        Integer.parseInt(part[2]),
        Integer.parseInt(part[3]),
        Integer.parseInt(part[4]),
        part[5].isEmpty() ? List.of() : List.of(part[5].split(" ")),
        part[6]);
  }
}
