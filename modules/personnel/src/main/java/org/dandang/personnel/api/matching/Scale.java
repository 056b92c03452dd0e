package org.dandang.personnel.api.matching;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * How much of each preference earns its whole weight, as the rule book had it on the day of a run;
 * less earns its share. A preference without a full measure is not scored in that run.
 */
public record Scale(Map<Preference, Integer> full) implements Serializable {
  public Scale {
    full = Map.copyOf(full);
    if (full.values().stream().anyMatch(most -> most < 0))
      throw new IllegalArgumentException("scale " + full);
  }

  public static Scale of(ToIntFunction<Preference> full) {
    return new Scale(
        Arrays.stream(Preference.values())
            .collect(Collectors.toMap(each -> each, full::applyAsInt)));
  }

  public int full(Preference preference) {
    return full.getOrDefault(preference, 0);
  }

  public boolean scores(Preference preference) {
    return full(preference) > 0;
  }

  /** Whole points, rounded down: the database and the house count the same. */
  public int points(Preference preference, int weight, int measure) {
    return scores(preference)
        ? weight * Math.max(0, Math.min(measure, full(preference))) / full(preference)
        : 0;
  }

  /** One line a preference; {@link #read} understands it. */
  public String written() {
    return Arrays.stream(Preference.values())
        .map(preference -> preference + "=" + full(preference))
        .collect(Collectors.joining("\n"));
  }

  public static Scale read(String written) {
    Map<Preference, Integer> full = new EnumMap<>(Preference.class);
    written
        .lines()
        .map(line -> line.split("=", 2))
        .forEach(part -> full.put(Preference.valueOf(part[0]), Integer.valueOf(part[1])));
    return new Scale(full);
  }
}
