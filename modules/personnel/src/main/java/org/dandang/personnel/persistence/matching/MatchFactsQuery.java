package org.dandang.personnel.persistence.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
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
import org.dandang.personnel.domain.matching.Standings;
import org.dandang.personnel.domain.post.Post;
import org.dandang.personnel.persistence.Sql;
import org.dandang.personnel.persistence.search.ConditionSql;

/**
 * Conditions and points are counted in the database by how people stand; what the best of a run, or
 * those who are named, served is added up from the records.
 */
@ApplicationScoped
class MatchFactsQuery implements MatchFacts {
  private static final int MEASURES = 8;
  private static final int NOTES = MEASURES + Preference.values().length;

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Standings standings;
  @Inject Actor actor;
  @Inject UnitTree tree;

  @Override
  public Counted counted(Post post, Conditions among, LocalDate day) {
    standings.settle(Integer.MAX_VALUE);
    Object[] row =
        new Sql()
            .add("select count(*), count(*) filter (where e.education > ?),", Asked.code(post))
            .add("count(*) filter (where not (true")
            .oneOf("e.level", Asked.reachable(post))
            .add("))")
            .append(among(among, day))
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
    standings.settle(Integer.MAX_VALUE);
    Sql able =
        among(among, day)
            .add("and e.education <= ?", Asked.code(post))
            .oneOf("e.level", Asked.reachable(post))
            .add("and e.cadre_id <> all (cast(? as bigint[]))", array(holders(post, day)));
    Sql first = new Sql().add("select e.cadre_id from (select e.*").append(able).add(") e");
    if (scoring.counts(Preference.TEMPERAMENT)) marked(first, among, scoring, day);
    if (scoring.counts(Preference.RANK)) ranked(first, among, day);
    Sql points = new StandingMeasures(post, industry(post), day).points(scoring);
    List<PersonId> found =
        first
            .add("order by")
            .append(points)
            .add("desc, e.pinyin, e.cadre_id limit ?", most)
            .column(em)
            .stream()
            .map(id -> new PersonId(Sql.whole(id)))
            .toList();
    return of(post, found, among, scoring, day).stream()
        .sorted(Comparator.comparingInt(one -> found.indexOf(one.person())))
        .toList();
  }

  @Override
  public List<Candidacy> of(
      Post post, Collection<PersonId> persons, Conditions among, Scoring scoring, LocalDate day) {
    if (persons.isEmpty()) return List.of();
    Sql sql = narrowed(post, persons, day);
    noted(sql, scoring, day);
    return served(sql, post, day).add("order by x.pinyin, x.id").rows(em).stream()
        .map(row -> candidacy(row, among, day))
        .toList();
  }

  private Sql among(Conditions among, LocalDate day) {
    return new ConditionSql(tree, day).standing(among).scoped("e.unit_id", actor.scope());
  }

  private List<?> holders(Post post, LocalDate day) {
    return new Sql()
        .add("select person_id from personnel_engagement own where own.post_id = ? and", id(post))
        .inForce("own", day)
        .column(em);
  }

  private static String array(Collection<?> ids) {
    return ids.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
  }

  private static long id(Post post) {
    return post.id().value();
  }

  private String industry(Post post) {
    return (String)
        new Sql()
            .add("select industry from personnel_unit where id = ?", post.unit().value())
            .column(em)
            .get(0);
  }

  private boolean everybody(Conditions among) {
    return among.isNone() && actor.scope().all();
  }

  /** Since when the present rank is held: of everybody read at once, of fewer one by one. */
  private void ranked(Sql sql, Conditions among, LocalDate day) {
    boolean everybody = everybody(among);
    sql.add("left join " + (everybody ? "" : "lateral") + " (select r.person_id,")
        .add("max(r.begins) as begins from personnel_rank_held r where")
        .inForce("r", day);
    if (!everybody) sql.add("and r.person_id = e.cadre_id");
    sql.add("group by r.person_id) k on k.person_id = e.cadre_id");
  }

  /** Of everybody papers are read at once; of fewer one by one. */
  private void marked(Sql sql, Conditions among, Scoring scoring, LocalDate day) {
    boolean everybody = everybody(among);
    sql.add("left join " + (everybody ? "" : "lateral") + " (select l.person_id, sum(" + marks())
        .add(") as marks from (")
        .append(latest(scoring, day));
    if (!everybody) sql.add("and r.person_id = e.cadre_id");
    sql.add("order by r.person_id, r.dimension, r.signed_on desc, r.id desc) l")
        .add("group by l.person_id) t on t.person_id = e.cadre_id");
  }

  /** Of each dimension asked for the latest signed paper that may still be used on the day. */
  private Sql latest(Scoring scoring, LocalDate day) {
    Sql latest =
        new Sql()
            .add("select distinct on (r.person_id, r.dimension) r.person_id, r.dimension,")
            .add("r.mark, r.signed_on, r.paper from personnel_temperament_note r")
            .add("where not r.voided and r.mark is not null")
            .oneOf("r.dimension", scoring.temperament())
            .add("and r.signed_on <= ? and r.valid_until >= ?", day, day);
    actor.person().ifPresent(self -> latest.add("and r.person_id <> ?", self.value()));
    return latest;
  }

  private Sql narrowed(Post post, Collection<PersonId> persons, LocalDate day) {
    return new Sql()
        .add("with narrowed as materialized (select distinct on (p.id) p.id, p.name, p.pinyin,")
        .add("p.birth, p.education, p.profession, p.strengths, e.unit_id,")
        .add("coalesce(m.level, 'STAFF') as level,")
        .append(Asked.specialty(post, "p"))
        .add("as specialty,")
        .append(Asked.schooling(post, "p"))
        .add("as schooling")
        .append(new ConditionSql(tree, day).from(Conditions.NONE))
        .add("and p.id = any (cast(? as bigint[]))", array(persons))
        .add("order by p.id, m.begins desc nulls last, m.id desc)");
  }

  /** What they served is added up once for all of them, not person by person. */
  private Sql served(Sql sql, Post post, LocalDate day) {
    return sql.add(", served as (select s.person_id,")
        .add(months(day) + " filter (where su.industry = (select pu.industry from personnel_unit")
        .add("pu where pu.id = ?)", post.unit().value())
        .add("and s.kind in ('ESTABLISHMENT', 'SECONDMENT', 'VILLAGE')) as field,")
        .add(
            months(day)
                + " filter (where "
                + ConditionSql.FRONT_LINE
                + " and s.kind <> 'ESTABLISHMENT') as front,")
        .add(months(day) + " filter (where s.kind = 'POST' and s.level = nn.level) as held")
        .add("from narrowed nn join personnel_engagement s on s.person_id = nn.id")
        .add("and s.begins <= ? join personnel_unit su on su.id = s.unit_id", day)
        .add("group by s.person_id)")
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
        .add(", coalesce((date '" + day + "' - k.begins + 1) / 30, 0) as m_ranked")
        .add(
            "from narrowed n left join served v on v.person_id = n.id left join graded d on d.person_id = n.id left join noted t on t.person_id = n.id")
        .add("left join lateral (select max(r.begins) as begins")
        .add("from personnel_rank_held r where r.person_id = n.id and")
        .inForce("r", day)
        .add(") k on true)")
        .add(
            "select x.id, x.name, un.name, x.level, x.education, x.profession, x.strengths, x.birth, x.specialty, x.m_field, x.m_front, x.m_grades, x.schooling, x.m_held, x.m_ranked, x.m_marks, x.notes")
        .add("from x join personnel_unit_name un on un.unit_id = x.unit_id and")
        .inForce("un", day);
  }

  /** What signed papers say, within the own scope and never about whoever asks. */
  private void noted(Sql sql, Scoring scoring, LocalDate day) {
    sql.add(", latest as (")
        .append(latest(scoring, day))
        .add("and r.person_id in (select rn.id from narrowed rn where true")
        .scoped("rn.unit_id", actor.scope())
        .add(") order by r.person_id, r.dimension, r.signed_on desc, r.id desc)")
        .add(", noted as (select l.person_id, sum(" + marks() + ") as marks,")
        .add("string_agg(l.dimension || '|' || l.mark || '|' || l.signed_on || '|' ||")
        .add("regexp_replace(l.paper, '\\s+', ' ', 'g'), E'\n' order by l.dimension) as notes")
        .add("from latest l group by l.person_id)");
  }

  private static String marks() {
    return Arrays.stream(TemperamentMark.values())
        .map(mark -> "when '" + mark + "' then " + mark.counts())
        .collect(Collectors.joining(" ", "case l.mark ", " else 0 end"));
  }

  /** Whole months of service up to the day, thirty days to a month. */
  private static String months(LocalDate day) {
    return "sum((least(coalesce(s.ends, date '"
        + day
        + "'), date '"
        + day
        + "') - s.begins + 1) / 30)";
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
            ? Optional.of(Period.between(Sql.day(row[7]), day).getYears())
            : Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
