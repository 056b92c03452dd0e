package org.dandang.personnel.domain.matching;

import java.util.Optional;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.search.Conditions;

/**
 * What a post asks for.
 *
 * @param maxAge only where the rule of the post demands it
 */
public record Demand(
    Level level,
    String minEducation,
    String profession,
    boolean fieldWork,
    Integer minAge,
    Integer maxAge,
    Optional<String> ageRule) {
  private static final String BETWEEN = "\t";
  private static final int PARTS = 4;

  /** What the post itself asks for, in one line; {@link #read} understands it. */
  String written() {
    return String.join(
        BETWEEN,
        level.name(),
        minEducation,
        String.valueOf(fieldWork),
        profession.replaceAll("\\s+", " "));
  }

  static Demand read(String written, Conditions among, Optional<String> ageRule) {
    String[] part = written.split(BETWEEN, PARTS);
    return of(
        Level.valueOf(part[0]), part[1], part[3], Boolean.parseBoolean(part[2]), among, ageRule);
  }

  static Demand of(
      Level level,
      String minEducation,
      String profession,
      boolean fieldWork,
      Conditions among,
      Optional<String> ageRule) {
    return new Demand(
        level, minEducation, profession, fieldWork, among.minAge(), among.maxAge(), ageRule);
  }
}
