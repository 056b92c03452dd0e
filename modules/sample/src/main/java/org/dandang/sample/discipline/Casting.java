package org.dandang.sample.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Staff;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.sample.County;

/** Finds who works on the files, those with a sign-in first, and whom the files are about. */
@ApplicationScoped
class Casting {
  private static final String COMMISSION = "县纪委监委";
  private static final String ORGANISATION = "县委组织部";
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2017, 1, 10),
          LocalDate.of(2018, 1, 2),
          LocalDate.of(2018, 7, 2),
          County.YEAR_END,
          County.TODAY);

  @Inject Staff staff;
  @Inject PersonDirectory people;

  Cast cast(County county) {
    Set<PersonId> taken = new HashSet<>();
    Deque<PersonId> inspectors =
        new ArrayDeque<>(ids(county.cadresOf(county.unit(COMMISSION).unit())));
    Deque<PersonId> organisers =
        new ArrayDeque<>(ids(county.cadresOf(county.unit(ORGANISATION).unit())));
    PersonOnDay secretary = county.countySecretary();
    taken.add(secretary.person());
    PersonId handler = whoIs(Role.PETITION_HANDLER, inspectors, taken);
    PersonId reviewer = whoIs(Role.DISCIPLINE_REVIEWER, inspectors, taken);
    PersonId officer = whoIs(Role.ACCOUNTABILITY_OFFICER, inspectors, taken);
    PersonId trial = whoIs(Role.TRIAL_OFFICER, inspectors, taken);
    PersonId manager = whoIs(Role.CASE_MANAGER, inspectors, taken);
    PersonId organisation = whoIs(Role.ORGANISATION_REVIEWER, organisers, taken);
    return new Cast(
        next(inspectors, taken),
        handler,
        next(inspectors, taken),
        reviewer,
        officer,
        next(inspectors, taken),
        next(inspectors, taken),
        trial,
        manager,
        organisation,
        secretary.person(),
        secretary.label().name());
  }

  /**
   * Party members of a share who were cadres all the time, of no office that works on the files and
   * close to nobody who does.
   */
  Crowd crowd(County county, County.Share share, Cast cast, int wanted) {
    Set<UnitId> offices = Set.of(county.unit(COMMISSION).unit(), county.unit(ORGANISATION).unit());
    List<PersonOnDay> drawn =
        county.ordinary(share).stream()
            .filter(PersonOnDay::partyMember)
            .limit(wanted * 2L)
            .toList();
    List<PersonId> asked = ids(drawn);
    List<Map<PersonId, PersonOnDay>> seen =
        DAYS.stream().map(day -> people.onDay(asked, day)).toList();
    List<PersonOnDay> fit = new ArrayList<>();
    for (PersonOnDay one : drawn) {
      boolean steady =
          seen.stream()
              .map(day -> day.get(one.person()))
              .allMatch(
                  then -> then != null && then.cadre() && !offices.contains(then.label().unit()));
      if (steady && fit.size() < wanted && isFree(one.person(), cast)) fit.add(one);
    }
    return new Crowd(fit);
  }

  private boolean isFree(PersonId person, Cast cast) {
    return Stream.of(cast.handler(), cast.second(), cast.reviewer(), cast.officer(), cast.other())
        .noneMatch(
            worker -> worker.equals(person) || people.related(worker, person, County.YEAR_END));
  }

  private PersonId whoIs(Role role, Deque<PersonId> others, Set<PersonId> taken) {
    return staff.holding(role).stream()
        .filter(taken::add)
        .findFirst()
        .orElseGet(() -> next(others, taken));
  }

  private static PersonId next(Deque<PersonId> others, Set<PersonId> taken) {
    PersonId next = others.pop();
    return taken.add(next) ? next : next(others, taken);
  }

  private static List<PersonId> ids(List<PersonOnDay> persons) {
    return persons.stream().map(PersonOnDay::person).toList();
  }
}
