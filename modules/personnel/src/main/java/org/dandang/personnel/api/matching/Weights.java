package org.dandang.personnel.api.matching;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How much each preference counts in a run, 0 to 100 each. */
public record Weights(Map<Preference, Integer> of) implements Serializable {
  private static final int MOST = 100;

  public Weights {
    of = Map.copyOf(of);
    if (of.values().stream().anyMatch(weight -> weight < 0 || weight > MOST))
      throw new IllegalArgumentException("weights " + of);
  }

  /** What is offered before anybody says otherwise. */
  public static Weights usual() {
    return new Weights(
        Map.of(
            Preference.SPECIALTY, 20,
            Preference.FIELD, 20,
            Preference.FRONT_LINE, 15,
            Preference.ASSESSMENTS, 20,
            Preference.SCHOOLING, 5,
            Preference.LEVEL, 5,
            Preference.RANK, 5,
            Preference.TEMPERAMENT, 10));
  }

  public int weight(Preference preference) {
    return of.getOrDefault(preference, 0);
  }

  public int total() {
    return of.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** One line a preference; {@link #read} understands it. */
  public String written() {
    return Arrays.stream(Preference.values())
        .map(preference -> preference + "=" + weight(preference))
        .collect(Collectors.joining("\n"));
  }

  public static Weights read(String written) {
    Map<Preference, Integer> weights = new EnumMap<>(Preference.class);
    written
        .lines()
        .map(line -> line.split("=", 2))
        .forEach(part -> weights.put(Preference.valueOf(part[0]), Integer.valueOf(part[1])));
    return new Weights(weights);
  }
}
