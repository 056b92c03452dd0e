package org.dandang.personnel.persistence.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.UnitTree;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.matching.Preference;
import org.dandang.personnel.api.person.TemperamentMark;
import org.dandang.personnel.api.search.Conditions;
import org.dandang.personnel.domain.matching.Candidacy;
import org.dandang.personnel.domain.matching.MatchFacts;
import org.dandang.personnel.domain.matching.Scoring;
import org.dandang.personnel.domain.matching.SignedNote;
import org.dandang.personnel.domain.post.Post;
import org.dandang.personnel.persistence.Sql;
import org.dandang.personnel.persistence.search.ConditionSql;

/** Conditions and points are counted in the database; only the best of a run are ever read. */
@ApplicationScoped
class MatchFactsQuery implements MatchFacts {
  private static final int MEASURES = 8;
  private static final int NOTES = MEASURES + Preference.values().length;
  private static final Level[] LEVELS = Level.values();

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Actor actor;
  @Inject UnitTree tree;

  @Override
  public Counted counted(Post post, Conditions among, LocalDate day) {
    Object[] row =
        among(among, day)
            .within(
                "select count(*), count(*) filter (where p.education > '"
                    + code(post)
                    + "'), count(*) filter (where not ("
                    + reachable(post)
                    + ")) ",
                "")
            .rows(em)
            .get(0);
    return new Counted(
        Math.toIntExact(Sql.whole(row[0])),
        Math.toIntExact(Sql.whole(row[1])),
        Math.toIntExact(Sql.whole(row[2])));
  }

  @Override
  public List<Candidacy> best(
      Post post, Conditions among, Scoring scoring, LocalDate day, int most) {
    Sql narrowed =
        among(among, day)
            .add("and p.education <= '" + code(post) + "' and " + reachable(post))
            .add(
                "and not exists (select 1 from personnel_engagement own where own.person_id = p.id")
            .add("and own.post_id = " + post.id().value() + " and")
            .inForce("own", day)
            .add(")");
    return read(
        measured(narrowed, post, scoring, day)
            .add("order by " + points(scoring) + " desc, x.pinyin, x.id limit " + most),
        among,
        day);
  }

  @Override
  public List<Candidacy> of(
      Post post, Collection<PersonId> persons, Conditions among, Scoring scoring, LocalDate day) {
    if (persons.isEmpty()) return List.of();
    String ids = persons.stream().map(PersonId::toString).collect(Collectors.joining(","));
    Sql narrowed =
        new ConditionSql(tree, day).from(Conditions.NONE).add("and p.id in (" + ids + ")");
    return read(measured(narrowed, post, scoring, day).add("order by x.pinyin, x.id"), among, day);
  }

  private Sql among(Conditions among, LocalDate day) {
    return new ConditionSql(tree, day).from(among).scoped("e.unit_id", actor.scope());
  }

  /**
   * Those narrowed down with their measures: what they served is added up once for all of them, not
   * person by person.
   */
  private Sql measured(Sql narrowed, Post post, Scoring scoring, LocalDate day) {
    Sql sql =
        narrowed.within(
            "with narrowed as materialized (select p.id, p.name, p.pinyin, p.birth, p.education,"
                + " p.profession, p.strengths, e.unit_id, coalesce(m.level, 'STAFF') as level, "
                + specialty(post)
                + " as specialty, "
                + schooling(post)
                + " as schooling ",
            ")");
    noted(sql, scoring, day);
    return sql.add(", served as (select s.person_id,")
        .add(
            months(day)
                + " filter (where su.industry = (select pu.industry from personnel_unit pu where pu.id = "
                + post.unit().value()
                + ") and s.kind in ('ESTABLISHMENT', 'SECONDMENT', 'VILLAGE')) as field,")
        .add(
            months(day)
                + " filter (where "
                + ConditionSql.FRONT_LINE
                + " and s.kind <> 'ESTABLISHMENT') as front,")
        .add(months(day) + " filter (where s.kind = 'POST' and s.level = nn.level) as held")
        .add(
            "from narrowed nn join personnel_engagement s on s.person_id = nn.id and s.begins <= date '"
                + day
                + "'")
        .add("join personnel_unit su on su.id = s.unit_id group by s.person_id)")
        .add(
            ", graded as (select g.person_id, sum(case g.grade when 'EXCELLENT' then 2 when 'COMPETENT' then 1 else 0 end) as grades")
        .add("from personnel_assessment a join personnel_grade_given g on g.assessment_id = a.id")
        .add(
            "where "
                + ConditionSql.annual(day)
                + " and g.person_id in (select id from narrowed) group by g.person_id)")
        .add(
            ", x as (select n.*, coalesce(cast(v.field as integer), 0) as m_field, coalesce(cast(v.front as integer), 0) as m_front,")
        .add(
            "coalesce(cast(v.held as integer), 0) as m_held, coalesce(cast(d.grades as integer), 0) as m_grades,")
        .add("coalesce(cast(t.marks as integer), 0) as m_marks, coalesce(t.notes, '') as notes")
        .add(
            "from narrowed n left join served v on v.person_id = n.id left join graded d on d.person_id = n.id left join noted t on t.person_id = n.id)")
        .add(
            "select x.id, x.name, un.name, x.level, x.education, x.profession, x.strengths, x.birth, x.specialty, x.m_field, x.m_front, x.m_grades, x.schooling, x.m_held, x.m_marks, x.notes")
        .add("from x join personnel_unit_name un on un.unit_id = x.unit_id and")
        .inForce("un", day);
  }

  /**
   * Of each dimension asked for the latest signed paper that may still be used on the day, within
   * the own scope and never about whoever asks.
   */
  private void noted(Sql sql, Scoring scoring, LocalDate day) {
    String asked =
        scoring.temperament().stream()
            .map(dimension -> "'" + dimension + "'")
            .collect(Collectors.joining(","));
    sql.add(", latest as (select distinct on (r.person_id, r.dimension) r.person_id, r.dimension,")
        .add("r.mark, r.signed_on, r.paper from narrowed rn")
        .add("join personnel_temperament_note r on r.person_id = rn.id and not r.voided")
        .add("and r.mark is not null and r.dimension in (" + (asked.isEmpty() ? "''" : asked) + ")")
        .add("and r.signed_on <= date '" + day + "' and r.valid_until >= date '" + day + "'")
        .scoped("rn.unit_id", actor.scope());
    actor.person().ifPresent(self -> sql.add("and rn.id <> " + self.value()));
    sql.add("order by r.person_id, r.dimension, r.signed_on desc, r.id desc)")
        .add(
            ", noted as (select l.person_id, sum(case l.mark " + marks() + " else 0 end) as marks,")
        .add("string_agg(l.dimension || '|' || l.mark || '|' || l.signed_on || '|' ||")
        .add("regexp_replace(l.paper, '\\s+', ' ', 'g'), E'\n' order by l.dimension) as notes")
        .add("from latest l group by l.person_id)");
  }

  private static String marks() {
    return Arrays.stream(TemperamentMark.values())
        .map(mark -> "when '" + mark + "' then " + mark.counts())
        .collect(Collectors.joining(" "));
  }

  /** Whole months of service up to the day, thirty days to a month. */
  private static String months(LocalDate day) {
    return "sum((least(coalesce(s.ends, date '"
        + day
        + "'), date '"
        + day
        + "') - s.begins + 1) / 30)";
  }

  private static String points(Scoring scoring) {
    String points =
        Arrays.stream(Preference.values())
            .filter(scoring::counts)
            .map(preference -> points(scoring, preference))
            .collect(Collectors.joining(" + "));
    return points.isEmpty() ? "0" : "(" + points + ")";
  }

  private static String points(Scoring scoring, Preference preference) {
    int full = scoring.scale().full(preference);
    return scoring.weights().weight(preference)
        + " * least("
        + column(preference)
        + ", "
        + full
        + ") / "
        + full;
  }

  private static String column(Preference preference) {
    return switch (preference) {
      case SPECIALTY -> "x.specialty";
      case FIELD -> "x.m_field";
      case FRONT_LINE -> "x.m_front";
      case ASSESSMENTS -> "x.m_grades";
      case SCHOOLING -> "x.schooling";
      case LEVEL -> "x.m_held";
      case TEMPERAMENT -> "x.m_marks";
    };
  }

  /** A post that asks for nothing finds everybody's studies fitting. */
  private static String specialty(Post post) {
    if (post.profession().isBlank()) return "case when p.strengths <> '' then 2 else 1 end";
    String wanted = "'%" + post.profession().strip().replace("'", "''") + "%'";
    return "case when p.profession like "
        + wanted
        + " then 1 else 0 end + case when p.strengths like "
        + wanted
        + " then 1 else 0 end";
  }

  /** The first digit of the code is the step: postgraduate, bachelor, college, below. */
  private static String schooling(Post post) {
    return "greatest(0, " + code(post).charAt(0) + " - cast(substr(p.education, 1, 1) as integer))";
  }

  private static String reachable(Post post) {
    String levels =
        Arrays.stream(LEVELS)
            .filter(level -> level.ordinal() <= post.level().ordinal() + 1)
            .map(level -> "'" + level + "'")
            .collect(Collectors.joining(","));
    return "coalesce(m.level, 'STAFF') in (" + levels + ")";
  }

  private static String code(Post post) {
    if (!post.minEducation().matches("\\d{2}"))
      throw new IllegalStateException("education " + post.minEducation());
    return post.minEducation();
  }

  private List<Candidacy> read(Sql sql, Conditions among, LocalDate day) {
    return sql.rows(em).stream().map(row -> candidacy(row, among, day)).toList();
  }

  private static Candidacy candidacy(Object[] row, Conditions among, LocalDate day) {
    Map<Preference, Integer> measures = new EnumMap<>(Preference.class);
    for (Preference preference : Preference.values())
      measures.put(preference, Math.toIntExact(Sql.whole(row[MEASURES + preference.ordinal()])));
    return new Candidacy(
        new PersonId(Sql.whole(row[0])),
        (String) row[1],
        (String) row[2],
        Level.valueOf((String) row[3]),
        (String) row[4],
        (String) row[5],
        (String) row[6],
        measures,
        ((String) row[NOTES]).lines().map(SignedNote::read).toList(),
        among.asksAge()
            ? Optional.of(java.time.Period.between(Sql.day(row[7]), day).getYears())
            : Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
