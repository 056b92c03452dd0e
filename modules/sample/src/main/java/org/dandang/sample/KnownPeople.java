package org.dandang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;

/** Persons who were the same kind of person all through 2017 to today, so that any day will do. */
@ApplicationScoped
class KnownPeople {
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2017, 1, 10),
          LocalDate.of(2018, 1, 2),
          LocalDate.of(2018, 7, 2),
          County.YEAR_END,
          County.TODAY);

  @Inject PersonDirectory people;

  /** Cadres throughout, in their order. */
  List<PersonOnDay> steadyCadres(List<PersonOnDay> cadres) {
    return steady(cadres, true);
  }

  /** Of one level throughout, in their order. */
  List<PersonOnDay> steadyLeaders(List<PersonOnDay> leaders) {
    return steady(leaders, false);
  }

  /** Known today, cadres or not. */
  List<PersonOnDay> stillKnown(List<PersonOnDay> persons) {
    Map<PersonId, PersonOnDay> today =
        people.onDay(persons.stream().map(PersonOnDay::person).toList(), County.TODAY);
    return persons.stream().filter(one -> today.containsKey(one.person())).toList();
  }

  private List<PersonOnDay> steady(List<PersonOnDay> persons, boolean cadreIsEnough) {
    List<Map<PersonId, PersonOnDay>> seen = seen(persons);
    return persons.stream()
        .filter(one -> seen.stream().allMatch(day -> same(one, day, cadreIsEnough)))
        .toList();
  }

  private static boolean same(
      PersonOnDay one, Map<PersonId, PersonOnDay> day, boolean cadreIsEnough) {
    PersonOnDay then = day.get(one.person());
    return then != null && then.cadre() && (cadreIsEnough || then.level() == one.level());
  }

  private List<Map<PersonId, PersonOnDay>> seen(List<PersonOnDay> persons) {
    List<PersonId> ids = persons.stream().map(PersonOnDay::person).toList();
    return DAYS.stream().map(day -> people.onDay(ids, day)).toList();
  }
}
