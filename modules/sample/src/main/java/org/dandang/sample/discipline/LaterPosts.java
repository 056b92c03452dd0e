package org.dandang.sample.discipline;

import static org.dandang.sample.Workdays.after;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.accountability.api.Effect;
import org.dandang.accountability.api.FirstFormDesk;
import org.dandang.accountability.api.FollowUpMeasure;
import org.dandang.accountability.api.MeasureId;
import org.dandang.accountability.api.MeasureKind;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.appointment.AppointmentDesk;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.FinishedProcedure;
import org.dandang.personnel.api.appointment.OpenAppointment;
import org.dandang.personnel.api.appointment.ProposedChange;

/**
 * Seven persons given another post of their level after an admonition or a talk whose effect had
 * ended and by a tolerance determination; one without the determination and one too early besides.
 */
final class LaterPosts {
  private final FirstFormDesk firstForm;
  private final AppointmentDesk appointments;
  private final PaperTolerance tolerance;
  private final TalkFiles talks;
  private final Cast cast;
  private final Crowd crowd;

  LaterPosts(
      FirstFormDesk firstForm,
      AppointmentDesk appointments,
      PaperTolerance tolerance,
      TalkFiles talks,
      Cast cast,
      Crowd crowd) {
    this.firstForm = firstForm;
    this.appointments = appointments;
    this.tolerance = tolerance;
    this.talks = talks;
    this.cast = cast;
    this.crowd = crowd;
  }

  void enter() {
    for (int place = 0; place < 7; place++) {
      PersonOnDay person = crowd.one();
      MeasureKind kind = place < 4 ? MeasureKind.ADMONITION : MeasureKind.REMINDER_TALK;
      LocalDate measured = after(LocalDate.of(2017, 10, 16), 30 * place);
      remind(person.person(), kind, measured);
      tolerated(person.person(), after(measured, 190));
      appoint(person, effective(place));
    }
    PersonOnDay without = crowd.one();
    remind(without.person(), MeasureKind.ADMONITION, LocalDate.of(2018, 3, 14));
    appoint(without, LocalDate.of(2019, 1, 17));
    PersonOnDay early = crowd.one();
    talks.give(
        early.person(), MeasureKind.ADMONITION, Optional.empty(), LocalDate.of(2018, 10, 15));
    tolerated(early.person(), LocalDate.of(2018, 11, 5));
    appoint(early, LocalDate.of(2019, 1, 24));
  }

  private static LocalDate effective(int place) {
    return place < 2
        ? LocalDate.of(2018, 11, 26).plusDays(place)
        : after(LocalDate.of(2019, 1, 7), 7 * (place - 2));
  }

  private void remind(PersonId person, MeasureKind kind, LocalDate on) {
    MeasureId id = talks.give(person, kind, Optional.empty(), on);
    firstForm.followUp(new FollowUpMeasure(id, "整改到位，表现良好。", after(on, 184), PaperCases.ANY));
  }

  private void tolerated(PersonId person, LocalDate applied) {
    tolerance.granted(
        tolerance.tolerated(person, Optional.empty(), applied),
        Effect.APPOINTMENT_NOT_AFFECTED,
        applied);
  }

  private void appoint(PersonOnDay person, LocalDate effective) {
    LocalDate motion = after(effective, -40);
    LocalDate decided = after(effective, -12);
    String document = "天组干〔" + effective.getYear() + "〕" + effective.getDayOfYear() + "号";
    appointments.enter(
        List.of(
            new FinishedProcedure(
                new OpenAppointment(
                    "一般岗位交流",
                    List.of(
                        ProposedChange.of(
                            person.person(),
                            ChangeKind.LATERAL,
                            person.label().unit(),
                            "重点项目工作专班成员",
                            Level.STAFF)),
                    motion),
                after(motion, 3),
                after(motion, 7),
                after(motion, 12),
                "天纪函〔" + effective.getYear() + "〕" + effective.getDayOfYear() + "号",
                after(motion, 18),
                DecisionBasis.meeting(
                    "部务会纪要〔" + decided.getYear() + "〕" + decided.getDayOfYear() + "号",
                    decided,
                    cast.secretaryName(),
                    11,
                    10,
                    10),
                after(decided, 1),
                Optional.empty(),
                document,
                effective)));
  }
}
