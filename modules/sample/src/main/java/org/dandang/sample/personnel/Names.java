package org.dandang.sample.personnel;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.dandang.personnel.api.person.Sex;

/** Invented names as they are given in the county, by sex and time of birth. */
final class Names {
  /** Whom newspapers name, so that no record bears the name by chance. */
  private static final Set<String> AVOIDED = Set.of("黄善军");

  private final Map<String, String[]> words = new HashMap<>();
  private final Set<String> given = new HashSet<>();
  private final RandomGenerator seed;

  Names(RandomGenerator seed) {
    this.seed = seed;
    new Lines("names.csv").cells().forEach(cells -> words.put(cells[0], cells[1].split(" ")));
  }

  String next(Sex sex, LocalDate birth) {
    String name = made(sex, birth);
    while (AVOIDED.contains(name) || given.contains(name) && seed.nextInt(4) > 0)
      name = made(sex, birth);
    given.add(name);
    return name;
  }

  private String made(Sex sex, LocalDate birth) {
    String time = birth.getYear() < 1972 ? "old" : "new";
    String own = one((sex == Sex.MALE ? "man-" : "woman-") + time);
    boolean generation = own.length() == 1 && seed.nextInt(3) > 0;
    return one("surname") + (generation ? one("middle") : "") + own;
  }

  private String one(String kind) {
    String[] choice = words.get(kind);
    return choice[seed.nextInt(choice.length)];
  }
}
