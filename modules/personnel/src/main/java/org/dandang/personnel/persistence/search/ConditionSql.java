package org.dandang.personnel.persistence.search;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dandang.kernel.actor.UnitTree;
import org.dandang.personnel.api.search.Conditions;
import org.dandang.personnel.persistence.Sql;

/**
 * Conditions in the database's words, from the cadres of a day: with {@code e} their place on the
 * roll, {@code p} the person, {@code u} the unit and {@code m} the post they hold; or with {@code
 * e} their standing alone, which says the same and is quick for a million.
 */
public record ConditionSql(UnitTree tree, LocalDate day) {
  /** Relations that count as service on a front line, for an engagement {@code s}. */
  public static final String FRONT_LINE =
      "(s.kind = 'VILLAGE' or s.post_id in (select sp.id from personnel_post sp where sp.line is"
          + " not null))";

  private static final int YEARS = 3;

  /** Where the columns are that conditions ask of. */
  private record Columns(
      String person,
      String birth,
      String industry,
      String level,
      String inPost,
      String education,
      String profession) {
    static final Columns ROLL =
        new Columns(
            "p.id",
            "p.birth",
            "u.industry",
            "coalesce(m.level, 'STAFF')",
            "m.begins",
            "p.education",
            "p.profession");
    static final Columns STANDING =
        new Columns(
            "e.cadre_id",
            "e.birth",
            "e.industry",
            "e.level",
            "e.post_since",
            "e.education",
            "e.profession");
  }

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
    conditions(sql, asked, Columns.ROLL);
    if (excellent(asked))
      sql.add(
          "and p.id in (select g.person_id from personnel_grade_given g join personnel_assessment a"
              + " on a.id = g.assessment_id where g.grade = 'EXCELLENT' and "
              + annual(day)
              + " group by g.person_id having count(*) >= ?)",
          asked.minExcellent());
    return sql;
  }

  /** Ends inside its where; only where standings are settled. */
  public Sql standing(Conditions asked) {
    Sql sql = new Sql().add("from personnel_standing e");
    if (asked.partyMember()) sql.add("join personnel_person p on p.id = e.cadre_id");
    sql.add("where").lasting("e", day);
    conditions(sql, asked, Columns.STANDING);
    if (excellent(asked))
      sql.add("and " + annually(day, "%s / 100") + " >= ?", asked.minExcellent());
    return sql;
  }

  private static boolean excellent(Conditions asked) {
    return asked.minExcellent() != null && asked.minExcellent() > 0;
  }

  private void conditions(Sql sql, Conditions asked, Columns columns) {
    place(sql, asked, columns);
    person(sql, asked, columns);
    rank(sql, asked, columns);
  }

  private void place(Sql sql, Conditions asked, Columns columns) {
    if (asked.industry() != null)
      sql.add("and " + columns.industry() + " = ?", asked.industry().name());
    if (asked.unit() != null) sql.among("e.unit_id", tree.below(List.of(asked.unit())));
    if (asked.level() != null) sql.add("and " + columns.level() + " = ?", asked.level().name());
    if (asked.minYearsInPost() != null)
      sql.add("and " + columns.inPost() + " <= ?", day.minusYears(asked.minYearsInPost()));
    if (asked.frontLine())
      sql.add("and exists (select 1 from personnel_engagement s where s.person_id =")
          .add(columns.person() + " and s.begins <= ? and " + FRONT_LINE + ")", day);
  }

  private void rank(Sql sql, Conditions asked, Columns columns) {
    if (asked.rank() == null && asked.minYearsAtRank() == null) return;
    sql.add("and exists (select 1 from personnel_rank_held r where r.person_id =")
        .add(columns.person() + " and")
        .inForce("r", day);
    if (asked.rank() != null) sql.add("and r.rank = ?", asked.rank().name());
    if (asked.minYearsAtRank() != null)
      sql.add("and r.begins <= ?", day.minusYears(asked.minYearsAtRank()));
    sql.add(")");
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

  /**
   * The same of a standing {@code e}: what is made of each year's grades, added up.
   *
   * @param counted with {@code %s} for the grades: a hundred for each excellent beside the points
   */
  public static String annually(LocalDate day, String counted) {
    return IntStream.range(day.getYear() - YEARS, day.getYear())
        .mapToObj(
            year ->
                "coalesce(case when e.grades_final[%d] <= date '%s' then %s end, 0)"
                    .formatted(year, day, counted.replace("%s", "e.grades[" + year + "]")))
        .collect(Collectors.joining(" + ", "(", ")"));
  }

  private void person(Sql sql, Conditions asked, Columns columns) {
    if (asked.minEducation() != null)
      sql.add("and " + columns.education() + " <= ?", asked.minEducation());
    if (!asked.profession().isBlank())
      sql.add("and " + columns.profession() + " like ?", "%" + asked.profession().strip() + "%");
    if (asked.minAge() != null)
      sql.add("and " + columns.birth() + " <= ?", day.minusYears(asked.minAge()));
    if (asked.maxAge() != null)
      sql.add("and " + columns.birth() + " > ?", day.minusYears(asked.maxAge() + 1L));
    if (asked.partyMember())
      sql.add(
          "and p.political in ('01', '02') and (p.party_joined is null or p.party_joined <= ?)",
          day);
  }
}
