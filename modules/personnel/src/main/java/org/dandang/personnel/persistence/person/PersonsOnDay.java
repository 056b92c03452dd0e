package org.dandang.personnel.persistence.person;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.LabelThen;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.persistence.Sql;

/** The one query behind every label: a person with unit, post and standing of a day. */
record PersonsOnDay(LocalDate day) {
  static String ids(Collection<PersonId> persons) {
    return persons.stream().map(PersonId::toString).collect(Collectors.joining(","));
  }

  /** Everybody of the day; conditions on {@code p}, {@code u} and {@code c} can follow. */
  Sql select() {
    return new Sql()
        .add(
            "select p.id, p.name, p.pinyin, u.id, n.name, m.title, u.kind, m.level, c.id, m.second_line, p.political, p.party_joined, m.party_secretary")
        .add("from personnel_person p")
        .add(
            "left join personnel_engagement e on e.person_id = p.id and e.kind = 'ESTABLISHMENT' and")
        .inForce("e", day)
        .add("left join personnel_engagement m on m.person_id = p.id and m.kind = 'POST' and")
        .inForce("m", day)
        .add("join personnel_unit u on u.id = coalesce(e.unit_id, m.unit_id)")
        .add("join personnel_unit_name n on n.unit_id = u.id and")
        .inForce("n", day)
        .add("left join personnel_cadre_period c on c.person_id = p.id and")
        .inForce("c", day)
        .add("where not p.voided");
  }

  List<PersonOnDay> read(EntityManager em, Sql sql) {
    return sql.rows(em).stream().map(this::row).toList();
  }

  private PersonOnDay row(Object[] row) {
    boolean member = "01".equals(row[10]) || "02".equals(row[10]);
    LocalDate joined = Sql.day(row[11]);
    return new PersonOnDay(
        new PersonId(Sql.whole(row[0])),
        new LabelThen(
            (String) row[1],
            (String) row[2],
            new UnitId(Sql.whole(row[3])),
            (String) row[4],
            (String) row[5]),
        UnitKind.valueOf((String) row[6]),
        row[7] == null ? Level.STAFF : Level.valueOf((String) row[7]),
        row[8] != null,
        Boolean.TRUE.equals(row[9]),
        member && (joined == null || !joined.isAfter(day)),
        Boolean.TRUE.equals(row[12]));
  }
}
