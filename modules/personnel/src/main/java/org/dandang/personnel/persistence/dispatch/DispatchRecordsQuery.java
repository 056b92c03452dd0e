package org.dandang.personnel.persistence.dispatch;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.list.Typed;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.dispatch.DispatchDetail;
import org.dandang.personnel.api.dispatch.DispatchId;
import org.dandang.personnel.api.dispatch.DispatchLine;
import org.dandang.personnel.api.dispatch.DispatchRecords;
import org.dandang.personnel.api.dispatch.DispatchRow;
import org.dandang.personnel.domain.dispatch.Dispatch;
import org.dandang.personnel.persistence.Histories;
import org.dandang.personnel.persistence.Sql;
import org.dandang.personnel.persistence.SqlList;

@ApplicationScoped
@Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER, UNIT_LIAISON, INTEGRATOR})
class DispatchRecordsQuery implements DispatchRecords {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public Listing<DispatchRow> list(ListQuery query) {
    Map<String, String> filters = new HashMap<>(query.filters());
    Sql from =
        new Sql()
            .add("from personnel_dispatch d where not d.voided")
            .scoped("d.unit_id", actor.scope());
    return new SqlList<>(
            "d.id, d.person_id, d.label_name, d.label_unit, d.task, d.place, d.line, d.leads,"
                + " d.begins, d.ends",
            from,
            DispatchRecordsQuery::row)
        .filter("asOf", DispatchRecordsQuery::inForce)
        .filter(
            "name", (sql, typed) -> sql.add("and d.label_name like ?", "%" + typed.strip() + "%"))
        .filter(
            "line",
            (sql, typed) ->
                sql.add("and d.line = ?", Typed.constant("line", DispatchLine.class, typed).name()))
        .filter("leads", (sql, typed) -> sql.add("and d.leads = ?", Typed.flag("leads", typed)))
        .filter("from", (sql, typed) -> sql.add("and d.begins >= ?", Typed.day("from", typed)))
        .filter("to", (sql, typed) -> sql.add("and d.begins <= ?", Typed.day("to", typed)))
        .sort("begin", "d.begins")
        .sort("name", "d.label_pinyin")
        .sort("line", "d.line")
        .order("d.begins desc, d.id", "d.id")
        .read(em, query, filters);
  }

  @Override
  public DispatchDetail get(DispatchId id) {
    Dispatch dispatch = seen(id);
    return new DispatchDetail(
        id,
        dispatch.version(),
        dispatch.person(),
        dispatch.label().name(),
        dispatch.label().unitName(),
        dispatch.label().post(),
        dispatch.task(),
        dispatch.place(),
        dispatch.line(),
        dispatch.leads(),
        dispatch.document(),
        dispatch.period().begin(),
        dispatch.period().end().orElse(null),
        dispatch.result(),
        dispatch.isVoided(),
        dispatch.reports().stream()
            .map(report -> new DispatchDetail.Report(report.on(), report.text()))
            .toList());
  }

  @Override
  public List<HistoryRow> history(DispatchId id) {
    seen(id);
    return new Histories(em).of("personnel_dispatch", id.value());
  }

  private Dispatch seen(DispatchId id) {
    Dispatch dispatch = em.find(Dispatch.class, id.value());
    if (dispatch == null || !actor.scope().covers(dispatch.label().unit())) throw new NotFound(id);
    return dispatch;
  }

  private static Sql inForce(Sql sql, String typed) {
    LocalDate day = Typed.day("asOf", typed);
    return sql.add("and").inForce("d", day);
  }

  private static DispatchRow row(Object[] row) {
    return new DispatchRow(
        new DispatchId(Sql.whole(row[0])),
        new PersonId(Sql.whole(row[1])),
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        DispatchLine.valueOf((String) row[6]),
        (Boolean) row[7],
        Sql.day(row[8]),
        Sql.day(row[9]));
  }
}
