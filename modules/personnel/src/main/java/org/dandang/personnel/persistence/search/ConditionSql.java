package org.dandang.personnel.persistence.search;

import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.actor.UnitTree;
import org.dandang.personnel.api.search.Conditions;
import org.dandang.personnel.persistence.Sql;

/**
 * Conditions in the database's words: from the cadres of a day, with {@code e} their place on the
 * roll, {@code u} its unit and {@code m} the post they hold.
 */
public record ConditionSql(UnitTree tree, LocalDate day) {
  /** Relations that count as service on a front line, for an engagement {@code s}. */
  public static final String FRONT_LINE =
      "(s.kind = 'VILLAGE' or s.post_id in (select sp.id from personnel_post sp where sp.line is"
          + " not null))";

  private static final int YEARS = 3;

  /** Ends inside its where. */
  public Sql from(Conditions asked) {
    Sql sql =
        new Sql()
            .add("from personnel_roll e join personnel_person p on p.id = e.cadre_id")
            .add("join personnel_unit u on u.id = e.unit_id")
            .add("left join personnel_engagement m on m.person_id = p.id and m.kind = 'POST' and")
            .inForce("m", day)
            .add("where")
            .inForce("e", day);
    place(sql, asked);
    person(sql, asked);
    merit(sql, asked);
    return sql;
  }

  private void place(Sql sql, Conditions asked) {
    if (asked.industry() != null) sql.add("and u.industry = ?", asked.industry().name());
    if (asked.unit() != null) sql.among("e.unit_id", tree.below(List.of(asked.unit())));
    if (asked.level() != null) sql.add("and coalesce(m.level, 'STAFF') = ?", asked.level().name());
    if (asked.minYearsInPost() != null)
      sql.add("and m.begins <= ?", day.minusYears(asked.minYearsInPost()));
    if (asked.frontLine())
      sql.add(
          "and exists (select 1 from personnel_engagement s where s.person_id = p.id and s.begins"
              + " <= ? and "
              + FRONT_LINE
              + ")",
          day);
  }

  private void merit(Sql sql, Conditions asked) {
    if (asked.rank() != null || asked.minYearsAtRank() != null) {
      sql.add("and exists (select 1 from personnel_rank_held r where r.person_id = p.id and")
          .inForce("r", day);
      if (asked.rank() != null) sql.add("and r.rank = ?", asked.rank().name());
      if (asked.minYearsAtRank() != null)
        sql.add("and r.begins <= ?", day.minusYears(asked.minYearsAtRank()));
      sql.add(")");
    }
    if (asked.minExcellent() != null && asked.minExcellent() > 0)
      sql.add(
          "and p.id in (select g.person_id from personnel_grade_given g join personnel_assessment a"
              + " on a.id = g.assessment_id where g.grade = 'EXCELLENT' and "
              + annual(day)
              + " group by g.person_id having count(*) >= ?)",
          asked.minExcellent());
  }

  /**
   * Annual assessments {@code a} of the three years before that day, with grades {@code g} final by
   * then.
   */
  public static String annual(LocalDate day) {
    return "a.kind = 'ANNUAL' and a.state = 'CONFIRMED' and not a.voided and g.final_from <= date '"
        + day
        + "' and a.year >= "
        + (day.getYear() - YEARS)
        + " and a.year < "
        + day.getYear();
  }

  private void person(Sql sql, Conditions asked) {
    if (asked.minEducation() != null) sql.add("and p.education <= ?", asked.minEducation());
    if (!asked.profession().isBlank())
      sql.add("and p.profession like ?", "%" + asked.profession().strip() + "%");
    if (asked.minAge() != null) sql.add("and p.birth <= ?", day.minusYears(asked.minAge()));
    if (asked.maxAge() != null) sql.add("and p.birth > ?", day.minusYears(asked.maxAge() + 1L));
    if (asked.partyMember())
      sql.add(
          "and p.political in ('01', '02') and (p.party_joined is null or p.party_joined <= ?)",
          day);
  }
}
