package org.dandang.personnel.domain.matching;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.dandang.personnel.api.matching.Preference;
import org.dandang.personnel.api.matching.Scale;
import org.dandang.personnel.api.matching.Weights;
import org.dandang.personnel.api.person.Temperament;
import org.dandang.personnel.api.person.TemperamentMark;

/**
 * By what a run counts: the weights, what earns each of them in full, and the dimensions that
 * signed papers are asked about.
 */
public record Scoring(Weights weights, Scale scale, Set<Temperament> temperament) {
  public Scoring {
    temperament = new TreeSet<>(temperament);
  }

  /**
   * @param full what the rule book asks of a preference; temperament is full where every dimension
   *     asked for is marked as strong
   */
  public static Scoring of(
      Weights weights, Set<Temperament> temperament, ToIntFunction<Preference> full) {
    int strong = TemperamentMark.most() * temperament.size();
    Scale scale =
        Scale.of(
            preference ->
                preference == Preference.TEMPERAMENT ? strong : full.applyAsInt(preference));
    return new Scoring(weights, scale, temperament);
  }

  /** Whether a preference counts in this run at all. */
  public boolean counts(Preference preference) {
    return weights.weight(preference) > 0 && scale.scores(preference);
  }

  public int points(Preference preference, int measure) {
    return scale.points(preference, weights.weight(preference), measure);
  }
}
