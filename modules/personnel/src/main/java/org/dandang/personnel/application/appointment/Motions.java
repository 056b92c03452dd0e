package org.dandang.personnel.application.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.LabelThen;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitDirectory;
import org.dandang.personnel.api.UnitOnDay;
import org.dandang.personnel.api.appointment.OpenAppointment;
import org.dandang.personnel.api.appointment.ProposedChange;
import org.dandang.personnel.domain.appointment.Appointment;
import org.dandang.personnel.domain.appointment.Appointments;
import org.dandang.personnel.domain.appointment.Change;
import org.dandang.personnel.domain.appointment.Situation;
import org.dandang.personnel.domain.person.Person;
import org.dandang.personnel.domain.person.Persons;
import org.dandang.personnel.domain.unit.UnitEnded;

/** Makes an appointment from a motion: whom it concerns, as they stand on its day. */
@ApplicationScoped
class Motions {
  @Inject Appointments appointments;
  @Inject Persons persons;
  @Inject PersonDirectory directory;
  @Inject UnitDirectory units;

  Appointment open(OpenAppointment command) {
    List<PersonId> ids = command.changes().stream().map(ProposedChange::person).distinct().toList();
    Map<PersonId, Person> concerned = persons.getAll(ids);
    Map<PersonId, PersonOnDay> labels = directory.onDay(ids, command.on());
    Map<UnitId, UnitOnDay> places =
        units.onDay(
            command.changes().stream().map(ProposedChange::unit).distinct().toList(), command.on());
    Appointment appointment = new Appointment(appointments.nextId(), command.title(), command.on());
    for (ProposedChange proposal : command.changes()) {
      UnitOnDay place = places.get(proposal.unit());
      if (place == null) throw new UnitEnded(proposal.unit());
      Person person = concerned.get(proposal.person());
      LabelThen label = label(person, labels.get(person.id()), place);
      appointment.propose(
          new Change(
              appointments.nextChangeId(),
              proposal,
              Situation.of(person, label, command.on()),
              place.name()));
    }
    return appointment;
  }

  /** Who serves nowhere yet stands under the unit that takes him. */
  private static LabelThen label(Person person, PersonOnDay known, UnitOnDay place) {
    return known == null
        ? new LabelThen(person.name(), person.pinyin(), place.unit(), place.name(), "")
        : known.label();
  }
}
