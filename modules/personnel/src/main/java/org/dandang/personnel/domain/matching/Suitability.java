package org.dandang.personnel.domain.matching;

import java.util.ArrayList;
import java.util.List;
import org.dandang.personnel.api.matching.Explanation;
import org.dandang.personnel.api.matching.Fitness;
import org.dandang.personnel.api.matching.Preference;
import org.dandang.personnel.api.matching.Said;

/**
 * How far a person suits a post: out with reasons, or points with one line each. Sex never counts,
 * age only shuts out where a rule of the post is named (E14), and nobody is chosen by it.
 */
public record Suitability(boolean excluded, int points, List<Explanation> lines) {
  public static Suitability of(Candidacy candidacy, Demand demand, Scoring scoring) {
    List<Explanation> reasons = reasons(candidacy, demand);
    return reasons.isEmpty() ? scored(candidacy, scoring) : new Suitability(true, 0, reasons);
  }

  private static List<Explanation> reasons(Candidacy candidacy, Demand demand) {
    List<Explanation> reasons = new ArrayList<>();
    if (candidacy.education().compareTo(demand.minEducation()) > 0)
      reasons.add(Explanation.of(Said.OUT_EDUCATION));
    if (candidacy.fitness().filter(Fitness.UNFIT::equals).isPresent())
      reasons.add(Explanation.of(Said.OUT_FITNESS));
    if (candidacy.level().ordinal() > demand.level().ordinal() + 1)
      reasons.add(Explanation.of(Said.OUT_LEVEL));
    candidacy.ageByRule().ifPresent(age -> byAge(reasons, age, demand));
    candidacy.bars().forEach(rule -> reasons.add(Explanation.of(Said.OUT_BARRED, 0, rule)));
    return reasons;
  }

  private static void byAge(List<Explanation> reasons, int age, Demand demand) {
    boolean young = demand.minAge() != null && age < demand.minAge();
    boolean old = demand.maxAge() != null && age > demand.maxAge();
    if (young || old) reasons.add(Explanation.of(Said.OUT_AGE, age, demand.ageRule().orElse("")));
  }

  private static Suitability scored(Candidacy candidacy, Scoring scoring) {
    List<Explanation> lines = new ArrayList<>();
    int points = 0;
    for (Preference preference : Preference.values()) {
      if (!scoring.counts(preference)) continue;
      int measure = candidacy.measure(preference);
      int earned = scoring.points(preference, measure);
      points += earned;
      lines.add(
          Explanation.scored(
              preference,
              earned,
              scoring.weights().weight(preference),
              measure,
              scoring.scale().full(preference),
              said(candidacy, preference)));
      if (preference == Preference.TEMPERAMENT) lines.addAll(notes(candidacy));
    }
    lines.add(Explanation.of(fitness(candidacy)));
    return new Suitability(false, points, lines);
  }

  private static String said(Candidacy candidacy, Preference preference) {
    if (preference != Preference.SPECIALTY) return "";
    return candidacy.strengths().isBlank()
        ? candidacy.profession()
        : candidacy.profession() + "；" + candidacy.strengths();
  }

  private static List<Explanation> notes(Candidacy candidacy) {
    return candidacy.notes().stream()
        .map(note -> Explanation.note(note.dimension(), note.mark(), note.paper(), note.on()))
        .toList();
  }

  private static Said fitness(Candidacy candidacy) {
    return candidacy
        .fitness()
        .map(said -> said == Fitness.LIMITED ? Said.FITNESS_LIMITED : Said.FITNESS_FIT)
        .orElse(Said.FITNESS_OPEN);
  }
}
