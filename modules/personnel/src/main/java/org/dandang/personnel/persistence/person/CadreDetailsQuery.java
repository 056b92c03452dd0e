package org.dandang.personnel.persistence.person;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.api.person.Establishment;
import org.dandang.personnel.api.person.Rank;
import org.dandang.personnel.api.roll.CadreDetail;
import org.dandang.personnel.api.roll.CadreDetail.FromForm;
import org.dandang.personnel.api.roll.CadreDetail.YearGrade;
import org.dandang.personnel.api.roll.CadreDetails;
import org.dandang.personnel.persistence.Sql;
import org.dandang.personnel.persistence.SqlList;
import org.dandang.personnel.persistence.search.ConditionSql;

/** Reads what only some columns of the roll need, of all rows of a page or chunk at once. */
@ApplicationScoped
@Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER, UNIT_LIAISON, INTEGRATOR})
class CadreDetailsQuery implements CadreDetails {
  private static final List<FormField> FIELDS =
      List.of(
          FormField.BIRTHPLACE,
          FormField.PROFESSIONAL_TITLE,
          FormField.FULL_TIME_EDUCATION,
          FormField.FULL_TIME_DEGREE,
          FormField.FULL_TIME_SCHOOL,
          FormField.IN_SERVICE_EDUCATION,
          FormField.IN_SERVICE_DEGREE,
          FormField.IN_SERVICE_SCHOOL);
  private static final int FORM = 16;
  private static final int GRADES = FORM + FIELDS.size();

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Actor actor;
  @Inject BusinessDay business;

  @Override
  public Map<PersonId, CadreDetail> of(ListQuery query, List<PersonId> cadres) {
    Map<PersonId, CadreDetail> found = new LinkedHashMap<>();
    if (cadres.isEmpty()) return found;
    LocalDate day = SqlList.asOf(new HashMap<>(query.filters()), business.today());
    for (Object[] row : query(cadres, day).rows(em))
      found.put(new PersonId(Sql.whole(row[0])), detail(row));
    return found;
  }

  private Sql query(List<PersonId> cadres, LocalDate day) {
    String ids = cadres.stream().map(PersonId::toString).collect(Collectors.joining(","));
    Sql sql =
        new Sql()
            .add("with these as materialized (select r.cadre_id as id from personnel_roll r where")
            .add("r.cadre_id = any (cast(string_to_array(?, ',') as bigint[])) and", ids)
            .inForce("r", day)
            .scoped("r.unit_id", actor.scope())
            .add("),");
    forms(sql);
    grades(sql, day);
    sql.add("select p.id, p.native_place, p.political, p.party_joined, p.work_entry, p.degree,")
        .add(
            "p.profession, p.strengths, c.establishment, c.begins, m.management, m.begins as held,")
        .add("coalesce((select min(s.begins) from personnel_engagement s where s.person_id = p.id")
        .add("and s.kind = 'POST' and s.level = m.level and s.begins > coalesce((")
        .add("select max(o.begins) from personnel_engagement o where o.person_id = p.id")
        .add("and o.kind = 'POST' and o.level <> m.level and o.begins < m.begins), '-infinity')")
        .add("), m.begins) as levelled, k.rank, k.begins as ranked,")
        .add("exists (select 1 from personnel_engagement s where s.person_id = p.id and")
        .inForce("s", day)
        .add("and " + ConditionSql.FRONT_LINE + ") as front,");
    for (FormField field : FIELDS) sql.add("f." + field + ",");
    return sql.add("g.grades from these t join personnel_person p on p.id = t.id")
        .add("left join personnel_cadre_period c on c.person_id = p.id and")
        .inForce("c", day)
        .add("left join personnel_engagement m on m.person_id = p.id and m.kind = 'POST' and")
        .inForce("m", day)
        .add("left join personnel_rank_held k on k.person_id = p.id and")
        .inForce("k", day)
        .add("left join filled f on f.person_id = p.id left join graded g on g.person_id = p.id");
  }

  private static void forms(Sql sql) {
    sql.add("filled as (select f.person_id");
    for (FormField field : FIELDS)
      sql.add(", max(l.content) filter (where l.field = '" + field + "') as " + field);
    sql.add("from these t join personnel_form f on f.person_id = t.id")
        .add("join personnel_form_line l on l.form_id = f.id group by f.person_id),");
  }

  private static void grades(Sql sql, LocalDate day) {
    sql.add("graded as (select g.person_id,")
        .add("string_agg(a.year || ' ' || g.grade, ',' order by a.year desc) as grades")
        .add("from these t join personnel_grade_given g on g.person_id = t.id")
        .add("join personnel_assessment a on a.id = g.assessment_id where")
        .add(ConditionSql.annual(day) + " group by g.person_id)");
  }

  private static CadreDetail detail(Object[] row) {
    return new CadreDetail(
        text(row[1]),
        text(row[2]),
        day(row[3]),
        day(row[4]),
        Optional.ofNullable((String) row[5]),
        text(row[6]),
        text(row[7]),
        Optional.ofNullable((String) row[8]).map(Establishment::valueOf),
        day(row[9]),
        Optional.ofNullable((String) row[10]).map(Management::valueOf),
        day(row[11]),
        day(row[12]),
        Optional.ofNullable((String) row[13]).map(Rank::valueOf),
        day(row[14]),
        Boolean.TRUE.equals(row[15]),
        form(row),
        text(row[GRADES]).isEmpty()
            ? List.of()
            : List.of(text(row[GRADES]).split(",")).stream()
                .map(CadreDetailsQuery::grade)
                .toList());
  }

  private static FromForm form(Object[] row) {
    return new FromForm(
        text(row[FORM]),
        text(row[FORM + 1]),
        text(row[FORM + 2]),
        text(row[FORM + 3]),
        text(row[FORM + 4]),
        text(row[FORM + 5]),
        text(row[FORM + 6]),
        text(row[FORM + 7]));
  }

  private static YearGrade grade(String written) {
    String[] parts = written.split(" ");
    return new YearGrade(Integer.parseInt(parts[0]), Grade.valueOf(parts[1]));
  }

  private static Optional<LocalDate> day(Object value) {
    return Optional.ofNullable(Sql.day(value));
  }

  private static String text(Object value) {
    return value == null ? "" : (String) value;
  }
}
