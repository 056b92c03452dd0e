package org.dandang.personnel.persistence.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.personnel.api.appeal.AppealRow;
import org.dandang.personnel.api.appeal.OpenWay;
import org.dandang.personnel.api.appeal.OwnChange;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.domain.appeal.AppealDays;
import org.dandang.personnel.domain.appeal.OwnChanges;
import org.dandang.personnel.domain.appeal.Ways;
import org.dandang.personnel.persistence.Sql;

@ApplicationScoped
class OwnChangesQuery implements OwnChanges {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject RuleBook rules;
  @Inject WorkingCalendar calendar;
  @Inject BusinessDay business;

  @Override
  public List<OwnChange> of(PersonId person) {
    List<AppealRow> appeals = appeals(person);
    return new Sql()
            .add("select c.id, c.appointment_id, c.kind, c.to_unit_name || c.to_title,")
            .add("a.issued_on, c.voided from personnel_change c")
            .add("join personnel_appointment a on a.id = c.appointment_id")
            .add("where c.person_id = ?", person.value())
            .add("and c.kind in ('ADJUSTMENT', 'REMOVAL', 'DEMOTION') and c.state in")
            .add("('APPOINTED', 'PROBATION', 'CONFIRMED', 'NOT_CONFIRMED')")
            .add("and a.issued_on is not null order by a.issued_on desc, c.id desc")
            .rows(em)
            .stream()
            .map(row -> change(row, appeals))
            .filter(change -> !change.voided() || !change.appeals().isEmpty())
            .toList();
  }

  private OwnChange change(Object[] row, List<AppealRow> all) {
    ChangeId id = new ChangeId(Sql.whole(row[0]));
    List<AppealRow> appeals = all.stream().filter(appeal -> appeal.change().equals(id)).toList();
    LocalDate told = Sql.day(row[4]);
    boolean voided = (Boolean) row[5];
    List<OpenWay> ways =
        voided
            ? List.of()
            : new Ways(new AppealDays(rules, calendar), told, latest(appeals)).on(business.today());
    return new OwnChange(
        id,
        new AppointmentId(Sql.whole(row[1])),
        ChangeKind.valueOf((String) row[2]),
        (String) row[3],
        told,
        voided,
        ways,
        appeals);
  }

  private static Optional<Ways.Latest> latest(List<AppealRow> appeals) {
    return appeals.isEmpty()
        ? Optional.empty()
        : Optional.of(appeals.get(appeals.size() - 1))
            .map(last -> new Ways.Latest(last.kind(), last.decidedOn()));
  }

  private List<AppealRow> appeals(PersonId person) {
    return new Sql()
            .add(AppealLines.SELECT)
            .add("where a.person_id = ? order by a.filed_on, a.id", person.value())
            .rows(em)
            .stream()
            .map(AppealLines::row)
            .toList();
  }
}
