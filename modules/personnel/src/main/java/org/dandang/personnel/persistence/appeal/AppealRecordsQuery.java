package org.dandang.personnel.persistence.appeal;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.personnel.api.appeal.AppealRecords;
import org.dandang.personnel.api.appeal.AppealRow;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.persistence.Sql;

@ApplicationScoped
@Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER})
class AppealRecordsQuery implements AppealRecords {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public List<AppealRow> of(AppointmentId appointment) {
    return new Sql()
            .add(AppealLines.SELECT)
            .add("where a.appointment_id = ?", appointment.value())
            .scoped("c.unit_id", actor.scope())
            .add("order by a.filed_on, a.id")
            .rows(em)
            .stream()
            .map(AppealLines::row)
            .toList();
  }
}
