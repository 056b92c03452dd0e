package org.dandang.sample.personnel;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.UnitOnDay;
import org.dandang.personnel.api.appointment.AnnounceAppointment;
import org.dandang.personnel.api.appointment.AppointmentDesk;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.Ballot;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.DecideAppointment;
import org.dandang.personnel.api.appointment.IssueAppointment;
import org.dandang.personnel.api.appointment.OpenAppointment;
import org.dandang.personnel.api.appointment.ProcedureStep;
import org.dandang.personnel.api.appointment.ProposedChange;
import org.dandang.personnel.api.appointment.Sitting;
import org.dandang.personnel.api.appointment.SkipStep;

/** What the department has in hand on the business day: a procedure at each of the steps. */
record OpenMotions(
    AppointmentDesk desk,
    Decisions decisions,
    Steps steps,
    Draw draw,
    List<UnitOnDay> towns,
    List<PersonId> committee) {

  void load() {
    recommended();
    candidates();
    examined();
    leftOut();
    noticed();
    issuedAhead();
    nominated();
  }

  private void recommended() {
    AppointmentId id = open("2019年乡镇缺额补充", 2, day(1, 24));
    steps.recommend(id, day(1, 28));
  }

  private void candidates() {
    AppointmentId id = open("2019年扶贫一线干部使用", 2, day(1, 10));
    steps.recommend(id, day(1, 15));
    steps.candidates(id, day(1, 22));
  }

  private void examined() {
    AppointmentId id = open("2019年项目一线干部使用", 1, day(1, 3));
    steps.recommend(id, day(1, 8));
    steps.candidates(id, day(1, 14));
    steps.examine(id, day(1, 21), day(1, 25));
  }

  /** A lateral move whose examination is left out with a reason. */
  private void leftOut() {
    PersonId deputy = draw.deputy().person();
    AppointmentId id =
        desk.open(
            new OpenAppointment(
                "2019年乡镇副职交流",
                List.of(
                    ProposedChange.of(
                        deputy,
                        ChangeKind.LATERAL,
                        towns.get(2).unit(),
                        "副镇长",
                        Level.SECTION_DEPUTY)),
                day(2, 12)));
    desk.skip(
        new SkipStep(
            id,
            decisions.line(id, 0),
            ProcedureStep.EXAMINATION,
            new Amendment("年度考核和平时了解已掌握情况，不再考察", "县委组织部分管领导", day(2, 14)),
            decisions.seen(id)));
  }

  /** Two are carried and one is not; the notice of the two runs. */
  private void noticed() {
    AppointmentId id = checked("2019年第一季度乡镇干部调整", 3, LocalDate.of(2018, 12, 24));
    decide(id, day(2, 14), false);
    desk.announce(new AnnounceAppointment(id, day(2, 18), decisions.seen(id)));
  }

  /** The document is out and takes effect with the month. */
  private void issuedAhead() {
    AppointmentId id = checked("2019年园区专班干部配备", 1, LocalDate.of(2018, 12, 10));
    decide(id, day(1, 28), true);
    desk.announce(new AnnounceAppointment(id, day(1, 29), decisions.seen(id)));
    desk.issue(new IssueAppointment(id, "", day(2, 19), day(3, 1), decisions.seen(id)));
  }

  /** A head of a township, to be elected by its congress. */
  private void nominated() {
    PersonId deputy = draw.deputy().person();
    LocalDate motion = LocalDate.of(2018, 12, 3);
    AppointmentId id =
        desk.open(
            new OpenAppointment(
                "2019年乡镇长提名人选",
                List.of(
                    ProposedChange.of(
                            deputy,
                            ChangeKind.PROMOTION,
                            towns.get(3).unit(),
                            "镇长",
                            Level.SECTION_PRINCIPAL)
                        .byElection()),
                motion));
    check(id, motion);
    decide(id, day(1, 21), true);
    desk.announce(new AnnounceAppointment(id, day(1, 22), decisions.seen(id)));
    desk.issue(new IssueAppointment(id, "", day(2, 18), day(2, 18), decisions.seen(id)));
  }

  private AppointmentId open(String title, int persons, LocalDate on) {
    List<ProposedChange> proposed =
        IntStream.range(0, persons)
            .mapToObj(
                place ->
                    ProposedChange.of(
                        draw.staff().person(),
                        ChangeKind.PROMOTION,
                        towns.get(place).unit(),
                        "副镇长",
                        Level.SECTION_DEPUTY))
            .toList();
    return desk.open(new OpenAppointment(title, proposed, on));
  }

  private AppointmentId checked(String title, int persons, LocalDate motion) {
    AppointmentId id = open(title, persons, motion);
    check(id, motion);
    return id;
  }

  private void check(AppointmentId id, LocalDate motion) {
    steps.recommend(id, motion.plusDays(3));
    steps.candidates(id, motion.plusDays(7));
    steps.examine(id, motion.plusDays(10), motion.plusDays(14));
    LocalDate heard = motion.plusDays(20);
    for (ChangeId line : decisions.lines(id)) steps.hear(id, line, "天纪函〔2019〕6号", heard);
    steps.check(id, heard);
  }

  /** All but two came; the last one of the batch gets half of their votes where it is to fail. */
  private void decide(AppointmentId id, LocalDate on, boolean carried) {
    Set<PersonId> members = new HashSet<>(committee);
    Set<PersonId> present = new HashSet<>(committee.subList(0, committee.size() - 2));
    List<ChangeId> lines = decisions.lines(id);
    List<Ballot> ballots =
        lines.stream()
            .map(
                line -> {
                  boolean fails = !carried && line.equals(lines.get(lines.size() - 1));
                  int inFavour = fails ? present.size() / 2 : present.size();
                  return new Ballot(line, inFavour, present.size() - inFavour, 0, Set.of());
                })
            .toList();
    DecisionBasis basis =
        DecisionBasis.meeting(
            "县委常委会会议纪要〔2019〕" + on.getDayOfYear() + "号",
            on,
            "县委书记",
            members.size(),
            present.size(),
            present.size());
    desk.decide(
        new DecideAppointment(
            id,
            basis,
            Set.of(),
            Set.of(),
            Optional.of(new Sitting(members, present, ballots)),
            decisions.seen(id)));
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2019, month, day);
  }
}
