package org.dandang.personnel.api.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.person.Temperament;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.api.search.Conditions;

/**
 * The picture as it was, and the decision.
 *
 * @param weights empty for runs of before weights were kept
 * @param scale how much earned each whole weight; empty for the same runs
 * @param temperament the dimensions that signed papers were asked about
 * @param among empty where persons were named
 * @param considered how many the conditions left before the post's own requirements
 * @param outEducation how many of them had too little schooling
 * @param outLevel how many of them would have skipped a level
 */
public record MatchingDetail(
    MatchingId id,
    long version,
    PostId post,
    String postTitle,
    UnitId unit,
    String unitName,
    LocalDate on,
    Optional<Weights> weights,
    Optional<Scale> scale,
    Set<Temperament> temperament,
    Optional<Conditions> among,
    Optional<String> ageRule,
    int considered,
    int outEducation,
    int outLevel,
    List<Candidate> candidates,
    Optional<Decision> decision) {
  /**
   * One person with the points and each line behind them, or with why they are out.
   *
   * @param measures what the points were counted from; empty for old runs
   * @param fitness as it was when the run was made; empty while nobody has said
   */
  public record Candidate(
      PersonId person,
      String name,
      String unitName,
      boolean excluded,
      int points,
      List<Explanation> explanation,
      Map<Preference, Integer> measures,
      Optional<Fitness> fitness) {}

  /** Whom, by whom, when and why. */
  public record Decision(PersonId chosen, String decidedBy, LocalDate on, String reason) {}
}
