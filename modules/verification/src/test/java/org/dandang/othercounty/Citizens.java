package org.dandang.othercounty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.PersonRoll;
import org.dandang.personnel.api.UnitDirectory;
import org.dandang.personnel.api.UnitKind;
import org.dandang.sample.discipline.Cast;

/** Who is who in 临河县; those to whom something happens are drawn once. */
@ApplicationScoped
public class Citizens {
  private static final LocalDate DAY = LocalDate.of(2018, 12, 31);

  @Inject PersonRoll roll;
  @Inject UnitDirectory units;

  private List<PersonOnDay> all;
  private Deque<PersonOnDay> leaders;
  private Deque<PersonOnDay> veterans;
  private Deque<PersonOnDay> inTown;
  private Deque<PersonOnDay> inOrgan;
  private Deque<UnitId> backing;

  PersonId numbered(int number) {
    return all().get(number).person();
  }

  PersonOnDay leader() {
    all();
    return leaders.pop();
  }

  PersonId veteran() {
    all();
    return veterans.pop().person();
  }

  PersonOnDay inTown() {
    all();
    return inTown.pop();
  }

  PersonOnDay inOrgan() {
    all();
    return inOrgan.pop();
  }

  PersonId somebody() {
    return inOrgan().person();
  }

  UnitId organ() {
    return unit("459901-01");
  }

  UnitId village(int number) {
    return unit("45990110020" + number);
  }

  /** A unit that backs nobody yet. */
  UnitId backing() {
    all();
    return backing.pop();
  }

  Cast cast() {
    List<PersonId> ten =
        IntStream.rangeClosed(Linhe.COMMISSION_FROM, Linhe.SECRETARY)
            .mapToObj(this::numbered)
            .toList();
    return new Cast(
        ten.get(0),
        ten.get(1),
        ten.get(2),
        ten.get(3),
        ten.get(4),
        ten.get(5),
        ten.get(6),
        ten.get(7),
        ten.get(8),
        ten.get(9),
        ten.get(10),
        all().get(Linhe.SECRETARY).label().name());
  }

  private UnitId unit(String code) {
    return units.byCode(code, DAY).orElseThrow().unit();
  }

  private List<PersonOnDay> all() {
    if (all == null) {
      all = roll.cadres(DAY);
      leaders = new ArrayDeque<>(all.subList(Linhe.LEADERS_FROM, Linhe.OTHERS_FROM));
      List<PersonOnDay> others = all.subList(Linhe.OTHERS_FROM, Linhe.VETERANS_FROM);
      veterans = new ArrayDeque<>(all.subList(Linhe.VETERANS_FROM, Linhe.PEOPLE));
      inTown = new ArrayDeque<>(among(others, UnitKind.TOWNSHIP));
      inOrgan = new ArrayDeque<>(among(others, UnitKind.COUNTY_ORGAN));
      backing = new ArrayDeque<>();
      for (int i = 0; i < Linhe.BACKING_UNITS; i++) backing.add(unit(Linhe.backingCode(i)));
    }
    return all;
  }

  private static List<PersonOnDay> among(List<PersonOnDay> people, UnitKind kind) {
    List<PersonOnDay> found = new ArrayList<>(people);
    found.removeIf(one -> one.unitKind() != kind);
    return found;
  }
}
