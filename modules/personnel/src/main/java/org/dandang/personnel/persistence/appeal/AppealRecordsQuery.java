package org.dandang.personnel.persistence.appeal;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.personnel.api.appeal.AppealId;
import org.dandang.personnel.api.appeal.AppealKind;
import org.dandang.personnel.api.appeal.AppealOutcome;
import org.dandang.personnel.api.appeal.AppealRecords;
import org.dandang.personnel.api.appeal.AppealRow;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.ChangeId;
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
            .add("select a.id, a.version, a.change_id, c.label_name, a.kind, a.grounds, a.told_on,")
            .add("a.filed_on, a.handlers, a.due_on,")
            .add("a.extended_reason || '（' || a.extended_approver || '）',")
            .add("a.outcome, a.reason, a.document, a.signer_name, a.decided_on")
            .add("from personnel_appeal a join personnel_change c on c.id = a.change_id")
            .add("where a.appointment_id = ?", appointment.value())
            .scoped("c.unit_id", actor.scope())
            .add("order by a.filed_on, a.id")
            .rows(em)
            .stream()
            .map(AppealRecordsQuery::row)
            .toList();
  }

  private static AppealRow row(Object[] row) {
    return new AppealRow(
        new AppealId(Sql.whole(row[0])),
        Sql.whole(row[1]),
        new ChangeId(Sql.whole(row[2])),
        (String) row[3],
        AppealKind.valueOf((String) row[4]),
        (String) row[5],
        Sql.day(row[6]),
        Sql.day(row[7]),
        (String) row[8],
        Sql.day(row[9]),
        Optional.ofNullable((String) row[10]),
        Optional.ofNullable((String) row[11]).map(AppealOutcome::valueOf),
        Optional.ofNullable((String) row[12]),
        Optional.ofNullable((String) row[13]),
        Optional.ofNullable((String) row[14]),
        Optional.ofNullable(Sql.day(row[15])));
  }
}
