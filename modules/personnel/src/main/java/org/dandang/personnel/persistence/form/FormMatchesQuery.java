package org.dandang.personnel.persistence.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.form.ResumeRow;
import org.dandang.personnel.api.form.ResumeRow.Kind;
import org.dandang.personnel.domain.form.FormMatches;
import org.dandang.personnel.persistence.Sql;

/** One question each, however many forms there are. */
@ApplicationScoped
class FormMatchesQuery implements FormMatches {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject BusinessDay business;

  @Override
  public Map<String, PersonId> byPrints(Collection<byte[]> prints) {
    Map<String, PersonId> found = new HashMap<>();
    if (prints.isEmpty()) return found;
    String asked = prints.stream().map(HexFormat.of()::formatHex).collect(Collectors.joining(","));
    new Sql()
        .add("select wanted.print, p.id from unnest(string_to_array(?, ',')) wanted(print)", asked)
        .add("join personnel_person p on p.id_print = decode(wanted.print, 'hex') and not p.voided")
        .rows(em)
        .forEach(row -> found.put((String) row[0], new PersonId(Sql.whole(row[1]))));
    return found;
  }

  @Override
  public List<Named> named(Collection<String> names) {
    if (names.isEmpty()) return List.of();
    return new Sql()
            .add("select p.name, p.birth, p.id from")
            .add(
                "(select distinct unnest(string_to_array(?, chr(31)))) wanted(name)", joined(names))
            .add("join personnel_person p on p.name = wanted.name")
            .add("and personnel_name_grams(p.name) @> personnel_name_grams(wanted.name)")
            .add("where not p.voided order by p.id")
            .rows(em)
            .stream()
            .map(
                row -> new Named((String) row[0], Sql.day(row[1]), new PersonId(Sql.whole(row[2]))))
            .toList();
  }

  @Override
  public Map<String, UnitId> units() {
    Map<String, UnitId> units = new HashMap<>();
    new Sql()
        .add("select n.name, n.unit_id from personnel_unit_name n where")
        .inForce("n", business.today())
        .add("order by n.unit_id desc")
        .rows(em)
        .forEach(row -> units.put((String) row[0], new UnitId(Sql.whole(row[1]))));
    return units;
  }

  @Override
  public Map<PersonId, String> posts(Collection<PersonId> persons) {
    Map<PersonId, String> posts = new HashMap<>();
    if (persons.isEmpty()) return posts;
    new Sql()
        .add("select e.person_id, n.name, e.title from personnel_engagement e")
        .add("left join personnel_unit_name n on n.unit_id = e.unit_id and")
        .inForce("n", business.today())
        .add("where e.person_id = any(cast(string_to_array(?, ',') as bigint[]))", ids(persons))
        .add("and e.kind = 'POST' and")
        .inForce("e", business.today())
        .rows(em)
        .forEach(row -> posts.put(new PersonId(Sql.whole(row[0])), post(row)));
    return posts;
  }

  @Override
  public Map<PersonId, List<ResumeRow>> careers(Collection<PersonId> persons) {
    if (persons.isEmpty()) return Map.of();
    return new Sql()
            .add(
                "with wanted as (select cast(unnest(string_to_array(?, ',')) as bigint) as id)",
                ids(persons))
            .add("select e.person_id, e.begins, e.ends, coalesce(n.name, '') || e.title")
            .add(
                "from wanted w join personnel_engagement e on e.person_id = w.id and e.kind = 'POST'")
            .add(
                "left join personnel_unit_name n on n.unit_id = e.unit_id and n.begins <= e.begins")
            .add("and (n.ends is null or n.ends >= e.begins)")
            .add("union all select x.person_id, x.begins, x.ends, x.place || x.subject")
            .add("from wanted w join personnel_experience x on x.person_id = w.id and not x.voided")
            .add("order by 1, 2, 3, 4")
            .rows(em)
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> new PersonId(Sql.whole(row[0])),
                    Collectors.mapping(FormMatchesQuery::period, Collectors.toList())));
  }

  private static ResumeRow period(Object[] row) {
    Optional<YearMonth> ends = Optional.ofNullable(row[2]).map(Sql::day).map(YearMonth::from);
    return new ResumeRow(
        Kind.EXPERIENCE,
        Optional.of(YearMonth.from(Sql.day(row[1]))),
        ends,
        ends.isEmpty(),
        (String) row[3]);
  }

  private static String ids(Collection<PersonId> persons) {
    return persons.stream().map(PersonId::toString).collect(Collectors.joining(","));
  }

  private static String post(Object[] row) {
    return (row[1] == null ? "" : (String) row[1]) + row[2];
  }

  private static String joined(Collection<String> names) {
    return String.join("\u001f", names);
  }
}
