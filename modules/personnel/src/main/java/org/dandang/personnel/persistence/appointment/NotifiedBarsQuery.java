package org.dandang.personnel.persistence.appointment;

import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.list.Typed;
import org.dandang.personnel.api.appointment.NotifiedBarRecords;
import org.dandang.personnel.api.appointment.NotifiedBarRow;
import org.dandang.personnel.persistence.Sql;
import org.dandang.personnel.persistence.SqlList;

/** Who may enter them sees them; each look is told, for they are sanctions. */
@ApplicationScoped
@Permits(value = PERSONNEL_OFFICER, sensitive = true)
class NotifiedBarsQuery implements NotifiedBarRecords {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public Listing<NotifiedBarRow> list(ListQuery query) {
    Sql from =
        new Sql()
            .add("from personnel_notified_bar b")
            .add("join personnel_person p on p.id = b.person_id where true");
    return new SqlList<>(
            "b.id, p.id as person, p.name, b.measure, b.rule, b.document, b.begins, b.ends,"
                + " b.voided",
            from,
            NotifiedBarsQuery::row)
        .filter("name", (sql, typed) -> sql.add("and p.name like ?", "%" + typed.strip() + "%"))
        .filter(
            "asOf",
            (sql, typed) -> sql.add("and not b.voided and").inForce("b", Typed.day("asOf", typed)))
        .filter("voided", (sql, typed) -> sql.add("and b.voided = ?", Typed.flag("voided", typed)))
        .sort("name", "p.pinyin")
        .sort("begin", "b.begins")
        .sort("end", "b.ends")
        .order("b.voided, b.begins desc, b.id", "b.id")
        .read(em, query, query.filters());
  }

  private static NotifiedBarRow row(Object[] row) {
    return new NotifiedBarRow(
        Sql.whole(row[0]),
        new PersonId(Sql.whole(row[1])),
        (String) row[2],
        Optional.ofNullable((String) row[3]),
        (String) row[4],
        (String) row[5],
        Sql.day(row[6]),
        Sql.day(row[7]),
        (Boolean) row[8]);
  }
}
