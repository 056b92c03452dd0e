package org.dandang.sample.personnel;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitKind;

/** Draws each person once, so that what happens to one does not touch another's story. */
final class Draw {
  private final Deque<PersonOnDay> principals;
  private final Deque<PersonOnDay> deputies;
  private final Deque<PersonOnDay> staff;
  private final Deque<PersonOnDay> veterans;

  Draw(List<PersonOnDay> cadres, Predicate<PersonId> good, RandomGenerator seed) {
    principals =
        shuffled(
            cadres.stream()
                .filter(c -> c.level() == Level.SECTION_PRINCIPAL && !c.partySecretary())
                .toList(),
            seed);
    deputies =
        shuffled(cadres.stream().filter(c -> c.level() == Level.SECTION_DEPUTY).toList(), seed);
    staff =
        shuffled(
            cadres.stream().filter(Draw::office).filter(c -> good.test(c.person())).toList(), seed);
    veterans = shuffled(cadres.stream().filter(PersonOnDay::secondLine).toList(), seed);
  }

  PersonOnDay principal() {
    return principals.pop();
  }

  PersonOnDay deputy() {
    return deputies.pop();
  }

  PersonOnDay staff() {
    return staff.pop();
  }

  PersonOnDay veteran() {
    return veterans.pop();
  }

  private static boolean office(PersonOnDay cadre) {
    boolean place =
        cadre.unitKind() == UnitKind.COUNTY_ORGAN || cadre.unitKind() == UnitKind.TOWNSHIP;
    return place && cadre.level() == Level.STAFF && !cadre.secondLine() && cadre.partyMember();
  }

  private static Deque<PersonOnDay> shuffled(List<PersonOnDay> persons, RandomGenerator seed) {
    List<PersonOnDay> order = new java.util.ArrayList<>(persons);
    for (int at = order.size() - 1; at > 0; at--) Collections.swap(order, at, seed.nextInt(at + 1));
    return new ArrayDeque<>(order);
  }
}
