package org.dandang.sample.personnel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.desk.BarSource.Purpose;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.appointment.AppointmentDesk;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.BarRegister;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.NotifyBar;
import org.dandang.personnel.api.appointment.OpenAppointment;
import org.dandang.personnel.api.appointment.ProposedChange;
import org.dandang.personnel.api.person.PersonDesk;
import org.dandang.personnel.api.person.RelatePersons;

/** What stands in the way of an appointment: an effect period, a spouse in the unit, an uncle. */
record HinderedMotions(
    AppointmentDesk desk,
    Decisions decisions,
    Steps steps,
    Draw draw,
    PersonDesk persons,
    BarRegister bars,
    PersonId member) {

  void load() {
    PersonOnDay spouse = draw.deputy();
    related(draw.staff().person(), spouse);
    barred(draw.staff().person(), spouse.label().unit());
  }

  /** Before the committee, one of whose members has to leave the room. */
  private void related(PersonId person, PersonOnDay spouse) {
    persons.relate(new RelatePersons(person, spouse.person(), "夫妻"));
    persons.relate(new RelatePersons(person, member, "叔侄"));
    LocalDate motion = LocalDate.of(2019, 1, 7);
    AppointmentId id = open("2019年单位副职补充", person, spouse.label().unit(), motion);
    steps.recommend(id, motion.plusDays(2));
    steps.candidates(id, motion.plusDays(4));
    steps.examine(id, motion.plusDays(7), motion.plusDays(10));
    steps.hear(id, decisions.line(id, 0), "天纪函〔2019〕11号", motion.plusDays(24));
    steps.check(id, motion.plusDays(25));
  }

  /** Admonished after the recommendation: goes no further until the period is over. */
  private void barred(PersonId person, UnitId unit) {
    LocalDate motion = LocalDate.of(2019, 1, 15);
    AppointmentId id = open("2019年机关副职补充", person, unit, motion);
    steps.recommend(id, motion.plusDays(3));
    LocalDate admonished = LocalDate.of(2019, 2, 1);
    bars.enter(
        new NotifyBar(
            person,
            "TX-4",
            Set.of(Purpose.PROMOTION, Purpose.TRANSFER),
            "天纪通〔2019〕7号",
            admonished,
            Optional.of(admonished.plusMonths(6).minusDays(1)),
            Optional.of("ADMONITION")));
  }

  private AppointmentId open(String title, PersonId person, UnitId unit, LocalDate on) {
    return desk.open(
        new OpenAppointment(
            title,
            List.of(
                ProposedChange.of(person, ChangeKind.PROMOTION, unit, "副主任", Level.SECTION_DEPUTY)),
            on));
  }
}
