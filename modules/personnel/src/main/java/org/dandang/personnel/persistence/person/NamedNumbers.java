package org.dandang.personnel.persistence.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.domain.person.Persons;
import org.dandang.personnel.persistence.Sql;

/** Family members whose ID number another program wrote into the form, found by its keyed hash. */
@ApplicationScoped
class NamedNumbers {
  private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{17}[0-9Xx](?![0-9])");

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Persons persons;
  @Inject Sealer sealer;

  /** Adds them as rows of person, relative and relation. */
  void pairs(Sql sql, String asked) {
    sql.add("select cast(null as bigint), cast(null as bigint), cast(null as text) where false");
    new Sql()
        .add("select f.person_id, m.relation, x.xml from personnel_form f")
        .add("join personnel_form_member m on m.form_id = f.id")
        .add("join personnel_form_extra x on x.form_id = f.id and x.member = m.place")
        .add("where f.person_id = any(cast(string_to_array(?, ',') as bigint[]))", asked)
        .rows(em)
        .forEach(row -> named((String) row[2]).ifPresent(kin -> pair(sql, row, kin)));
  }

  private static void pair(Sql sql, Object[] row, PersonId kin) {
    sql.add(
        "union all select cast(? as bigint), cast(? as bigint), cast(? as text)",
        Sql.whole(row[0]),
        kin.value(),
        row[1]);
  }

  private Optional<PersonId> named(String xml) {
    Matcher number = NUMBER.matcher(xml);
    return number.find()
        ? persons.byPrint(
            sealer.fingerprint("id-number", number.group().toUpperCase(java.util.Locale.ROOT)))
        : Optional.empty();
  }
}
