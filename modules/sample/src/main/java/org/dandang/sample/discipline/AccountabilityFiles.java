package org.dandang.sample.discipline;

import static org.dandang.sample.Workdays.after;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.CaseKind;
import org.dandang.accountability.api.ConsultationDesk;
import org.dandang.accountability.api.HoldConsultation;
import org.dandang.accountability.api.HoldConsultation.Item;
import org.dandang.accountability.api.HoldConsultation.Member;
import org.dandang.accountability.api.Organ;
import org.dandang.kernel.id.PersonId;

/**
 * Accountability cases: in 2018 six consultations on fifteen cases of seventeen persons, of which
 * fourteen are opened; some in 2017 and 2019 besides.
 */
final class AccountabilityFiles {
  /** A case that was opened, with its persons and the day of the committee's meeting. */
  record Opened(CaseId id, List<PersonId> persons, LocalDate on) {}

  private static final int[] CASES = {3, 2, 3, 2, 3, 2};
  private static final List<String> OPINIONS =
      List.of("建议启动问责，可依申请容错。", "事实清楚，建议启动问责。", "建议启动问责，结合整改情况从轻考虑。");

  private final ConsultationDesk consultations;
  private final PaperCases cases;
  private final Cast cast;
  private final PersonId deputy;
  private final Crowd crowd;
  private int held;
  private int agreed;

  AccountabilityFiles(
      ConsultationDesk consultations, PaperCases cases, Cast cast, PersonId deputy, Crowd crowd) {
    this.consultations = consultations;
    this.cases = cases;
    this.cast = cast;
    this.deputy = deputy;
    this.crowd = crowd;
  }

  /** Those of 2018 that were opened. */
  List<Opened> enter() {
    List<Opened> before = open(LocalDate.of(2017, 6, 12), List.of(1, 1));
    before.forEach(this::conclude);
    List<Opened> opened = new ArrayList<>();
    LocalDate registered = LocalDate.of(2018, 1, 22);
    for (int meeting = 0; meeting < CASES.length; meeting++) {
      List<Integer> sizes = new ArrayList<>();
      for (int place = 0; place < CASES[meeting]; place++)
        sizes.add(place == 0 && (meeting == 1 || meeting == 4) ? 2 : 1);
      opened.addAll(open(registered, sizes));
      registered = after(registered, 52);
    }
    open(LocalDate.of(2019, 1, 15), List.of(1));
    return opened;
  }

  /** Consulted on in one meeting; the last case of the last meeting of 2018 is not opened. */
  private List<Opened> open(LocalDate registered, List<Integer> sizes) {
    List<List<PersonId>> persons = sizes.stream().map(crowd::next).toList();
    List<CaseId> ids =
        persons.stream()
            .map(named -> cases.register(CaseKind.ACCOUNTABILITY, registered, named))
            .toList();
    consultations.hold(
        new HoldConsultation(
            ids.stream().map(id -> new Item(id, OPINIONS.get(agreed++ % OPINIONS.size()))).toList(),
            cast.reviewer(),
            cast.organisation(),
            List.of(
                new Member(Organ.DISCIPLINE, cast.officer()),
                new Member(Organ.DISCIPLINE, cast.trial()),
                new Member(Organ.ORGANISATION, deputy)),
            "问责会商纪要〔" + registered.getYear() + "〕" + ++held + "号",
            "逐案研判是否问责、可否容错，形成一致意见。",
            cast.manager(),
            after(registered, 10)));
    LocalDate meeting = after(registered, 14);
    boolean last = registered.isAfter(LocalDate.of(2018, 10, 1)) && registered.getYear() == 2018;
    List<Opened> opened = new ArrayList<>();
    for (int place = 0; place < ids.size(); place++) {
      if (last && place == ids.size() - 1) {
        cases.drop(ids.get(place), after(registered, 15));
      } else {
        cases.openedByCommittee(ids.get(place), meeting);
        opened.add(new Opened(ids.get(place), persons.get(place), meeting));
      }
    }
    return opened;
  }

  /** Heard and concluded; the two most recent stay open. */
  void conclude(List<Opened> opened) {
    opened.subList(0, opened.size() - 2).forEach(this::conclude);
  }

  private void conclude(Opened one) {
    for (PersonId person : one.persons()) cases.heard(one.id(), person, after(one.on(), 10));
    cases.conclude(one.id(), after(one.on(), 60));
  }

  /** Prepared for the slip, and prepared for a consultation: what waits at the register. */
  void waiting() {
    cases.register(CaseKind.DISCIPLINARY, LocalDate.of(2019, 2, 15), crowd.next(1));
    cases.register(CaseKind.ACCOUNTABILITY, LocalDate.of(2019, 2, 18), crowd.next(1));
  }
}
