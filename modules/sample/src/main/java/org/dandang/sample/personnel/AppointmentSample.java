package org.dandang.sample.personnel;

import static org.dandang.personnel.api.appointment.Ground.HEALTH;
import static org.dandang.personnel.api.appointment.Ground.REORGANISATION;
import static org.dandang.personnel.api.appointment.Ground.SLOW_PROGRESS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dandang.kernel.desk.NumberSeries;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.appointment.AnnounceAppointment;
import org.dandang.personnel.api.appointment.AppointmentDesk;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.DecideAppointment;
import org.dandang.personnel.api.appointment.FinishedProcedure;
import org.dandang.personnel.api.appointment.IssueAppointment;
import org.dandang.personnel.api.appointment.OpenAppointment;
import org.dandang.personnel.api.appointment.ProposedChange;
import org.dandang.personnel.api.person.Rank;

/**
 * Two years of appointments. In 2018 sixteen persons are promoted or put to further use, one of
 * them twice; around them stands what does not count: other years, other kinds, drafts, refusals,
 * voids.
 */
final class AppointmentSample {
  private final AppointmentDesk desk;
  private final Decisions decisions;
  private final Steps steps;
  private final NumberSeries series;
  private final List<PersonId> committee;
  private final Objecting objecting;
  private final Appealing appealing;
  private final Draw draw;
  private final Changes changes;
  private final List<PersonId> applicants;
  private final Function<PersonId, Rank> nextRank;

  AppointmentSample(
      AppointmentDesk desk,
      Decisions decisions,
      NumberSeries series,
      List<PersonId> committee,
      Objecting objecting,
      Appealing appealing,
      Draw draw,
      Changes changes,
      List<PersonId> applicants,
      Function<PersonId, Rank> nextRank) {
    this.desk = desk;
    this.decisions = decisions;
    this.steps = new Steps(desk, decisions);
    this.series = series;
    this.committee = committee;
    this.objecting = objecting;
    this.appealing = appealing;
    this.draw = draw;
    this.changes = changes;
    this.applicants = applicants;
    this.nextRank = nextRank;
  }

  void load() {
    List<FinishedProcedure> done = new ArrayList<>();
    done.add(finished("2017年第二季度干部调整", day(2017, 6, 20), list(9, promoted(), 4, lateral())));
    done.add(finished("2017年第四季度干部调整", day(2017, 12, 11), list(3, furtherUsed(), 3, lateral())));
    PersonOnDay twice = draw.staff();
    PersonOnDay gone = draw.deputy();
    PersonOnDay retired = draw.deputy();
    done.add(
        finished(
            "2018年第一批干部调整",
            day(2018, 3, 26),
            with(
                List.of(changes.promotion(twice), changes.furtherUse(gone)),
                list(3, promoted(), 3, lateral()))));
    done.add(
        finished(
            "2018年第二批干部调整",
            day(2018, 6, 25),
            with(
                List.of(changes.furtherUse(retired)), list(3, promotedDeputy(), 2, secondment()))));
    done.add(
        finished(
            "2018年公务员录用",
            day(2018, 8, 20),
            applicants.stream().map(changes::recruitment).toList()));
    done.add(finished("2018年第三批干部调整", day(2018, 9, 28), list(4, promoted(), 5, ranked())));
    done.add(finished("2018年晋升职级", day(2018, 10, 22), list(9, ranked(), 2, secondment())));
    done.add(
        finished(
            "2018年第四批干部调整",
            day(2018, 12, 17),
            with(List.of(changes.lateral(seenAs(gone))), list(2, furtherUsed(), 2, lateral()))));
    done.add(
        finished(
            "2018年退出领导岗位和退休",
            day(2018, 12, 28),
            with(List.of(changes.secondLine(retired)), list(3, secondLine(), 4, retirement()))));
    List<AppointmentId> ids = new ArrayList<>(desk.enter(done));
    ids.addAll(
        desk.enter(
            List.of(
                finished(
                    "2018年年底干部调整",
                    day(2018, 12, 29),
                    List.of(changes.furtherUse(promotedBefore(twice)))),
                finished("2018年补充调整", day(2018, 11, 19), list(2, promoted(), 1, lateral())),
                finished("2019年第一批干部调整", day(2019, 1, 28), list(3, promoted(), 2, lateral())))));
    ids.forEach(decisions::confirmed);
    amend(ids);
    adverse();
    open();
    new OpenMotions(desk, decisions, steps, draw, changes.towns(), committee).load();
  }

  /** One promotion turns out to be entered for the wrong person, one title is put right. */
  private void amend(List<AppointmentId> ids) {
    AppointmentId supplement = ids.get(ids.size() - 2);
    decisions.voided(supplement, 0, "人员录入有误，该同志未在本批任职", day(2018, 12, 3));
    decisions.corrected(supplement, 1, "副主任（兼）", "职务名称与文件不一致", day(2018, 12, 3));
    AppointmentId first = ids.get(0);
    decisions.corrected(first, 1, "副主任", "职务名称录入有误", day(2018, 1, 9));
  }

  /**
   * Six for slow progress in 2018, four adjusted and two removed; others for other reasons or in
   * other years.
   */
  private void adverse() {
    decisions.adverse(
        "2017年调整不适宜担任现职干部",
        day(2017, 9, 18),
        number(2017),
        List.of(changes.adjustment(draw.deputy(), SLOW_PROGRESS)));
    decisions.adverse(
        "2018年上半年调整不适宜担任现职干部",
        day(2018, 5, 21),
        number(2018),
        List.of(
            changes.adjustment(draw.principal(), SLOW_PROGRESS),
            changes.adjustment(draw.deputy(), SLOW_PROGRESS),
            changes.removal(draw.deputy(), SLOW_PROGRESS),
            changes.removal(draw.principal(), HEALTH),
            changes.adjustment(draw.staff(), SLOW_PROGRESS)));
    AppointmentId second =
        decisions.adverse(
            "2018年下半年调整不适宜担任现职干部",
            day(2018, 10, 29),
            number(2018),
            List.of(
                changes.adjustment(draw.deputy(), SLOW_PROGRESS),
                changes.adjustment(draw.deputy(), SLOW_PROGRESS),
                changes.removal(draw.principal(), SLOW_PROGRESS),
                changes.adjustment(draw.deputy(), REORGANISATION),
                changes.adjustment(draw.deputy(), SLOW_PROGRESS)));
    appealing.revoked(second, 4, day(2018, 11, 6), day(2018, 11, 26));
    appealing.appealed(second, 2, day(2018, 11, 8));
    AppointmentId third =
        decisions.adverse(
            "2019年调整不适宜担任现职干部",
            day(2019, 1, 21),
            number(2019),
            List.of(changes.adjustment(draw.deputy(), SLOW_PROGRESS)));
    appealing.underReview(third, 0, day(2019, 2, 11));
  }

  /**
   * A draft, and a procedure in which one is rejected and one deferred, and of three objected to in
   * the notice one is stopped, one put off, and one goes on without anything to it.
   */
  private void open() {
    desk.open(
        new OpenAppointment(
            "2019年第二批干部调整（动议）", list(3, promoted(), 1, lateral()), day(2019, 2, 14)));
    LocalDate motion = day(2018, 10, 8);
    AppointmentId id =
        desk.open(
            new OpenAppointment("2018年乡镇领导班子补充调整", list(5, promoted(), 0, lateral()), motion));
    steps.recommend(id, motion.plusDays(3));
    steps.candidates(id, motion.plusDays(7));
    steps.examine(id, motion.plusDays(10), motion.plusDays(14));
    var lines = decisions.lines(id);
    lines.forEach(line -> steps.hear(id, line, "天纪函〔2018〕57号", motion.plusDays(18)));
    steps.check(id, motion.plusDays(18));
    desk.decide(
        new DecideAppointment(
            id,
            decisions.meeting(motion.plusDays(24)),
            Set.of(lines.get(0)),
            Set.of(lines.get(1)),
            decisions.seen(id)));
    desk.announce(new AnnounceAppointment(id, motion.plusDays(25), decisions.seen(id)));
    objecting.stopped(id, 2, motion.plusDays(27));
    objecting.postponed(id, 3, motion.plusDays(28));
    objecting.withoutEffect(id, 4, motion.plusDays(28));
    desk.issue(new IssueAppointment(id, number(2019), day(2019, 1, 21), decisions.seen(id)));
  }

  /**
   * The person as after the first change: title and unit do not matter for a second one, the level
   * does.
   */
  private static PersonOnDay promotedBefore(PersonOnDay person) {
    return new PersonOnDay(
        person.person(),
        person.label(),
        person.unitKind(),
        org.dandang.personnel.api.Level.SECTION_DEPUTY,
        true,
        false,
        true,
        false);
  }

  private static PersonOnDay seenAs(PersonOnDay person) {
    return person;
  }

  private FinishedProcedure finished(
      String title, LocalDate effective, List<ProposedChange> proposed) {
    return decisions.finished(title, effective, number(effective.getYear()), proposed);
  }

  private String number(int year) {
    return series.next("天委干", year);
  }

  private Supplier<ProposedChange> promoted() {
    return drawn(draw::staff, changes::promotion);
  }

  private Supplier<ProposedChange> promotedDeputy() {
    return drawn(draw::deputy, changes::promotion);
  }

  private Supplier<ProposedChange> furtherUsed() {
    return drawn(draw::deputy, changes::furtherUse);
  }

  private Supplier<ProposedChange> lateral() {
    return drawn(draw::deputy, changes::lateral);
  }

  private Supplier<ProposedChange> ranked() {
    return drawn(draw::staff, person -> changes.rank(person, nextRank.apply(person.person())));
  }

  private Supplier<ProposedChange> secondment() {
    return drawn(draw::staff, changes::secondment);
  }

  private Supplier<ProposedChange> secondLine() {
    return drawn(draw::deputy, changes::secondLine);
  }

  private Supplier<ProposedChange> retirement() {
    return drawn(draw::staff, changes::retirement);
  }

  private static Supplier<ProposedChange> drawn(
      Supplier<PersonOnDay> person, Function<PersonOnDay, ProposedChange> change) {
    return () -> change.apply(person.get());
  }

  private static List<ProposedChange> list(
      int first, Supplier<ProposedChange> one, int second, Supplier<ProposedChange> other) {
    return Stream.concat(Stream.generate(one).limit(first), Stream.generate(other).limit(second))
        .toList();
  }

  private static List<ProposedChange> with(List<ProposedChange> some, List<ProposedChange> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
