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
