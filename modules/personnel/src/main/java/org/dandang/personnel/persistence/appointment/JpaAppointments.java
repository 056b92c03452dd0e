package org.dandang.personnel.persistence.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.persistence.Ids;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.domain.appointment.Appointment;
import org.dandang.personnel.domain.appointment.Appointments;
import org.dandang.personnel.persistence.Kept;
import org.dandang.personnel.persistence.Sql;

@ApplicationScoped
class JpaAppointments implements Appointments {
  private final Ids ids = new Ids("personnel_appointment_seq");
  private final Ids changeIds = new Ids("personnel_change_seq");
  private final Kept<Appointment> kept = new Kept<>(Appointment.class, Appointment::version);

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public AppointmentId nextId() {
    return new AppointmentId(ids.next(em));
  }

  @Override
  public ChangeId nextChangeId() {
    return new ChangeId(changeIds.next(em));
  }

  /** Every step changes the batch as far as those who look at it are concerned, its lines too. */
  @Override
  public Appointment get(AppointmentId id, long seen) {
    Appointment appointment = kept.get(em, id.value(), seen);
    em.lock(appointment, jakarta.persistence.LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return appointment;
  }

  @Override
  public Appointment get(AppointmentId id) {
    Appointment appointment = kept.get(em, id.value());
    em.lock(appointment, jakarta.persistence.LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return appointment;
  }

  @Override
  public List<AppointmentId> dueOn(LocalDate today) {
    return new Sql()
            .add("select distinct c.appointment_id from personnel_change c")
            .add("where not c.voided and c.state = 'ISSUED' and c.effective_on <= ?", today)
            .add("order by c.appointment_id")
            .column(em)
            .stream()
            .map(id -> new AppointmentId(Sql.whole(id)))
            .toList();
  }

  @Override
  public void add(Appointment appointment) {
    em.persist(appointment);
  }
}
