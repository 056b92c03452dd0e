package org.dandang.personnel.persistence.correction;

import static org.dandang.kernel.actor.Role.CADRE;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.list.Typed;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.correction.CorrectionDetail;
import org.dandang.personnel.api.correction.CorrectionRecords;
import org.dandang.personnel.api.correction.CorrectionRequestId;
import org.dandang.personnel.api.correction.CorrectionRow;
import org.dandang.personnel.api.correction.CorrectionState;
import org.dandang.personnel.api.correction.FilePart;
import org.dandang.personnel.domain.correction.CorrectionRequest;
import org.dandang.personnel.domain.correction.CorrectionRequests;
import org.dandang.personnel.domain.person.OwnFile;
import org.dandang.personnel.persistence.Histories;
import org.dandang.personnel.persistence.Sql;
import org.dandang.personnel.persistence.SqlList;

@ApplicationScoped
@Permits(PERSONNEL_OFFICER)
class CorrectionRecordsQuery implements CorrectionRecords {
  private static final String COLUMNS =
      "r.id, r.person_id, r.person_name, r.part, r.wanted, r.asked_on, r.state, r.answer,"
          + " r.answered_on";

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Actor actor;
  @Inject CorrectionRequests requests;

  @Override
  public Listing<CorrectionRow> list(ListQuery query) {
    Map<String, String> filters = new HashMap<>(query.filters());
    Sql from =
        new Sql()
            .add("from personnel_correction_request r where true")
            .scoped("r.unit_id", actor.scope());
    return new SqlList<>(COLUMNS, from, CorrectionRecordsQuery::row)
        .filter(
            "state",
            (sql, typed) ->
                sql.add(
                    "and r.state = ?",
                    Typed.constant("state", CorrectionState.class, typed).name()))
        .filter(
            "part",
            (sql, typed) ->
                sql.add("and r.part = ?", Typed.constant("part", FilePart.class, typed).name()))
        .filter(
            "name", (sql, typed) -> sql.add("and position(? in r.person_name) > 0", typed.strip()))
        .sort("askedOn", "r.asked_on")
        .sort("name", "(select p.pinyin from personnel_person p where p.id = r.person_id)")
        .order("case r.state when 'ASKED' then 0 else 1 end, r.asked_on desc, r.id", "r.id")
        .read(em, query, filters);
  }

  /** Nobody reads the own request as an officer. */
  @Override
  public CorrectionDetail get(CorrectionRequestId request) {
    CorrectionRequest found = requests.get(request);
    if (actor.person().filter(found.person()::equals).isPresent()) throw new OwnFile();
    if (!actor.scope().covers(found.unit())) throw new NotFound(request);
    return found.detail();
  }

  @Override
  public List<HistoryRow> history(CorrectionRequestId request) {
    return new Histories(em).of("personnel_correction_request", request.value());
  }

  @Override
  @Permits(CADRE)
  public List<CorrectionRow> own() {
    return new Sql()
            .add("select " + COLUMNS + " from personnel_correction_request r")
            .add(
                "where r.person_id = ? order by r.asked_on desc, r.id desc",
                actor.person().orElseThrow(() -> new NotFound("own file")).value())
            .rows(em)
            .stream()
            .map(CorrectionRecordsQuery::row)
            .toList();
  }

  private static CorrectionRow row(Object[] row) {
    return new CorrectionRow(
        new CorrectionRequestId(Sql.whole(row[0])),
        new PersonId(Sql.whole(row[1])),
        (String) row[2],
        FilePart.valueOf((String) row[3]),
        (String) row[4],
        Sql.day(row[5]),
        CorrectionState.valueOf((String) row[6]),
        Optional.ofNullable((String) row[7]),
        Optional.ofNullable(Sql.day(row[8])));
  }
}
