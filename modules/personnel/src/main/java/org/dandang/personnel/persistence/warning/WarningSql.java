package org.dandang.personnel.persistence.warning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.desk.TrainingSource;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.person.Sex;
import org.dandang.personnel.api.warning.WarningKind;
import org.dandang.personnel.domain.warning.Horizon;
import org.dandang.personnel.domain.warning.Horizon.TrainingYear;
import org.dandang.personnel.persistence.Sql;

/**
 * What is warned of, a query a kind: subject, mark, name, unit_name, due, page and, for retirement,
 * what the day is counted from. Each reads along an index and no further than its horizon.
 */
record WarningSql(Horizon horizon, Scope scope, Iterable<TrainingSource> training) {
  private static final String APPOINTMENT = "'/personnel/appointment.xhtml?id=' || a.id as page";

  Sql of(WarningKind kind) {
    return switch (kind) {
      case RETIREMENT -> retirement();
      case PROBATION -> probation();
      case TERM -> term();
      case EFFECT_PERIOD -> effectPeriod();
      case NOTICE -> notice();
      case REVIEW -> review();
      case EXCELLENT_NOTICE -> excellentNotice();
      case GRADE_REVIEW -> gradeReview();
      case TRAINING_HOURS -> trainingHours();
      case MISSING_DATA -> missingData();
    };
  }

  private Sql retirement() {
    Sql sql =
        new Sql()
            .add("select p.id as subject, to_char(p.birth, 'YYYY-MM') as mark, p.name,")
            .add("coalesce(n.name, '') as unit_name, cast(p.birth + case p.sex when 'FEMALE' then")
            .add("interval '55 years' else interval '60 years' end as date) as due,")
            .add("'/personnel/cadre.xhtml?id=' || p.id as page, p.sex || ' ' || p.birth as extra")
            .add("from personnel_person p join personnel_cadre_period c on c.person_id = p.id and")
            .inForce("c", horizon.today());
    cadreUnit(sql).add("where not p.voided and (false");
    for (Sex sex : Sex.values()) {
      Optional<Horizon.Births> births = horizon.births(sex);
      births.ifPresent(
          range ->
              sql.add(
                  "or p.sex = ? and p.birth between ? and ?",
                  sex.name(),
                  range.first(),
                  range.last()));
    }
    return sql.add(")").scoped("e.unit_id", scope);
  }

  private Sql missingData() {
    Sql sql =
        new Sql()
            .add("select p.id as subject, concat_ws('+', case when p.work_entry is null then")
            .add("'WORK' end, case when p.political = '01' and p.party_joined is null then")
            .add("'PARTY' end) as mark, p.name, coalesce(n.name, '') as unit_name,")
            .add("cast(null as date) as due, '/personnel/cadre.xhtml?id=' || p.id as page,")
            .add("'' as extra from personnel_person p")
            .add("join personnel_cadre_period c on c.person_id = p.id and")
            .inForce("c", horizon.today());
    return cadreUnit(sql)
        .add("where not p.voided and (p.work_entry is null or")
        .add("(p.political = '01' and p.party_joined is null))")
        .scoped("e.unit_id", scope);
  }

  private Sql cadreUnit(Sql sql) {
    return sql.add("left join personnel_engagement e on e.person_id = p.id and")
        .add("e.kind = 'ESTABLISHMENT' and")
        .inForce("e", horizon.today())
        .add("left join personnel_unit_name n on n.unit_id = e.unit_id and")
        .inForce("n", horizon.today());
  }

  private Sql probation() {
    return change("c.probation_ends", APPOINTMENT)
        .add("where not c.voided and c.state = 'PROBATION' and c.probation_ends <= ?", near())
        .scoped("c.unit_id", scope);
  }

  /**
   * Of whoever was elected, and of whoever was appointed to such a post later in its term, as long
   * as they hold it.
   */
  private Sql term() {
    int years = horizon.termYears();
    String ends = "cast(begun.effective_on + interval '" + years + " years' as date)";
    return change(ends, APPOINTMENT)
        .add("join personnel_change begun on begun.to_unit_id = c.to_unit_id and")
        .add("begun.to_title = c.to_title and begun.elected and not begun.voided")
        .add(
            "and begun.effective_on between ? and ?",
            horizon.back().minusYears(years),
            horizon.far().minusYears(years))
        .add("where not c.voided and (c.id = begun.id or not c.elected and")
        .add("c.effective_on > begun.effective_on) and exists (select 1 from")
        .add("personnel_engagement e where e.person_id = c.person_id and e.kind = 'POST'")
        .add("and e.unit_id = c.to_unit_id and e.title = c.to_title and")
        .inForce("e", horizon.today())
        .add(") and not exists (select 1 from personnel_change later where later.elected")
        .add("and not later.voided and later.to_unit_id = begun.to_unit_id")
        .add("and later.to_title = begun.to_title")
        .add("and later.effective_on > begun.effective_on)")
        .scoped("c.unit_id", scope);
  }

  /** Of all below county level who were cadres throughout; nobody where training is not known. */
  private Sql trainingHours() {
    Sql sql =
        new Sql()
            .add("select p.id as subject, y.year as mark, p.name, coalesce(n.name, '')")
            .add("as unit_name, y.due, '/personnel/cadre.xhtml?id=' || p.id as page, '' as extra")
            .add("from (select cast('' as text) as year, cast(null as date) as due,")
            .add("cast(null as date) as since, cast('' as text) as reached where false");
    for (TrainingYear year : horizon.trainingYears())
      for (TrainingSource source : training)
        sql.add(
            "union all select ?, cast(? as date), cast(? as date), ?",
            String.valueOf(year.year()),
            year.due(),
            year.due().withDayOfYear(1),
            ids(source.credited(year.hours(), year.until())));
    sql.add(") y join personnel_cadre_period c on c.begins <= y.since and")
        .inForce("c", horizon.today())
        .add("join personnel_person p on p.id = c.person_id");
    return cadreUnit(sql)
        .add("where not p.voided and")
        .add("p.id <> all(cast(string_to_array(y.reached, ',') as bigint[]))")
        .add("and not exists (select 1 from personnel_engagement k where k.person_id = p.id")
        .add("and k.kind = 'POST' and k.level in ('COUNTY_PRINCIPAL', 'COUNTY_DEPUTY') and")
        .inForce("k", horizon.today())
        .add(")")
        .scoped("e.unit_id", scope);
  }

  private static String ids(Set<PersonId> persons) {
    return persons.stream().map(PersonId::toString).collect(Collectors.joining(","));
  }

  private Sql notice() {
    return change("a.notice_ends", APPOINTMENT)
        .add("where not c.voided and c.state = 'NOTICE' and a.notice_ends <= ?", near())
        .scoped("c.unit_id", scope);
  }

  private static Sql change(String due, String page) {
    return new Sql()
        .add("select c.id as subject, cast(" + due + " as text) as mark, c.label_name as name,")
        .add("c.to_unit_name || c.to_title as unit_name, " + due + " as due, " + page + ",")
        .add("'' as extra from personnel_change c")
        .add("join personnel_appointment a on a.id = c.appointment_id");
  }

  private Sql effectPeriod() {
    Sql sql =
        new Sql()
            .add("select b.id as subject, cast(b.ends as text) as mark, p.name,")
            .add("coalesce(n.name, '') as unit_name, b.ends as due,")
            .add("'/personnel/cadre.xhtml?id=' || p.id as page, b.rule as extra")
            .add("from personnel_notified_bar b join personnel_person p on p.id = b.person_id");
    return cadreUnit(sql)
        .add("where not b.voided and b.ends between ? and ?", horizon.back(), near())
        .scoped("e.unit_id", scope);
  }

  private Sql review() {
    return new Sql()
        .add("select t.id as subject, cast(t.review_on as text) as mark, t.title as name,")
        .add("t.unit_name, t.review_on as due, '/personnel/post.xhtml?id=' || t.id as page,")
        .add("'' as extra from personnel_post t where not t.voided and t.review_on <= ?", near())
        .add(
            "and t.set_begins <= ? and (t.set_ends is null or t.set_ends >= ?)",
            horizon.today(),
            horizon.today())
        .scoped("t.unit_id", scope);
  }

  private Sql excellentNotice() {
    return new Sql()
        .add("select a.id as subject, cast(a.notice_ends as text) as mark, a.title as name,")
        .add("a.unit_name, a.notice_ends as due,")
        .add("'/personnel/assessment.xhtml?id=' || a.id as page, '' as extra")
        .add("from personnel_assessment a where not a.voided and a.state = 'NOTICE'")
        .add("and a.notice_ends <= ?", near())
        .scoped("a.unit_id", scope);
  }

  private Sql gradeReview() {
    return new Sql()
        .add("select g.id as subject, cast(r.due_on as text) as mark, g.label_name as name,")
        .add("a.unit_name, r.due_on as due,")
        .add("'/personnel/assessment.xhtml?id=' || a.id as page, '' as extra")
        .add("from personnel_grade_review r join personnel_grade_given g on g.id = r.grade_id")
        .add("join personnel_assessment a on a.id = g.assessment_id")
        .add("where r.decided_on is null and not a.voided")
        .scoped("a.unit_id", scope);
  }

  private LocalDate near() {
    return horizon.near();
  }
}
