package org.dandang.personnel.api.structure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many of a group have which trait on a day. Keys are bands (age: the highest age inside; years
 * in post: the fewest), the first digit of GB/T 4658, codes of GB/T 3304, names of constants.
 */
public record Structure(Map<Trait, Map<String, Long>> counts) {
  public Map<String, Long> of(Trait trait) {
    return new LinkedHashMap<>(new TreeMap<>(counts.getOrDefault(trait, Map.of())));
  }
}
