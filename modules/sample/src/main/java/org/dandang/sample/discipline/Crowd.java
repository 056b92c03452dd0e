package org.dandang.sample.discipline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.PersonOnDay;

/** Persons whom the files are about, each drawn once. */
final class Crowd {
  private final Deque<PersonOnDay> left;

  Crowd(List<PersonOnDay> persons) {
    left = new ArrayDeque<>(persons);
  }

  PersonOnDay one() {
    return left.pop();
  }

  PersonId next() {
    return one().person();
  }

  List<PersonId> next(int count) {
    List<PersonId> drawn = new ArrayList<>();
    for (int i = 0; i < count; i++) drawn.add(next());
    return drawn;
  }
}
