package org.dandang.personnel.domain.matching;

import java.time.LocalDate;
import org.dandang.personnel.api.person.Temperament;
import org.dandang.personnel.api.person.TemperamentMark;

/** The latest usable mark of a signed paper in one dimension, as a run knew it. */
public record SignedNote(Temperament dimension, TemperamentMark mark, LocalDate on, String paper) {
  private static final String BETWEEN = "|";
  private static final int PARTS = 4;

  /** One line; {@link #read} understands it, and the database writes the same. */
  String written() {
    return String.join(BETWEEN, dimension.name(), mark.name(), on.toString(), paper);
  }

  public static SignedNote read(String written) {
    String[] part = written.split("\\|", PARTS);
    return new SignedNote(
        Temperament.valueOf(part[0]),
        TemperamentMark.valueOf(part[1]),
        LocalDate.parse(part[2]),
        part[3]);
  }
}
