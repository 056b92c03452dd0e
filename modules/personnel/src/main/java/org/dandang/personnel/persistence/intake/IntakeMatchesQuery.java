package org.dandang.personnel.persistence.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dandang.kernel.desk.PersonReferences;
import org.dandang.kernel.desk.PersonReferences.Reference;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.assessment.AssessmentKind;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.intake.IntakeKind;
import org.dandang.personnel.api.person.RecognisedDate;
import org.dandang.personnel.api.post.CreatePost;
import org.dandang.personnel.domain.intake.GradeLine.Group;
import org.dandang.personnel.domain.intake.IntakeMatches;
import org.dandang.personnel.persistence.Sql;

/** One question each, however many lines there are. */
@ApplicationScoped
class IntakeMatchesQuery implements IntakeMatches {
  /** What comes with a file itself. */
  private static final Set<String> OF_THE_FILE =
      Set.of("personnel_cadre_period", "personnel_engagement", "personnel_rank_held");

  private static final String NUMBERS = "any(cast(string_to_array(?, ',') as bigint[]))";

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject BusinessDay business;
  @Inject @Any Instance<PersonReferences> references;

  @Override
  public List<KnownPost> posts(Collection<UnitId> units) {
    return new Sql()
            .add(
                "select t.id, t.version, t.unit_id, t.title, t.level, t.headcount, t.management,"
                    + " t.team_order, t.min_education, t.profession, t.field_work, t.begins")
            .add(
                "from personnel_post t where not t.voided and t.unit_id = " + NUMBERS + " and",
                units(units))
            .inForce("t", business.today())
            .rows(em)
            .stream()
            .map(IntakeMatchesQuery::post)
            .toList();
  }

  private static KnownPost post(Object[] row) {
    CreatePost post =
        new CreatePost(
            new UnitId(Sql.whole(row[2])),
            (String) row[3],
            Level.valueOf((String) row[4]),
            Math.toIntExact(Sql.whole(row[5])),
            Management.valueOf((String) row[6]),
            Math.toIntExact(Sql.whole(row[7])),
            (String) row[8],
            (String) row[9],
            (Boolean) row[10],
            Sql.day(row[11]));
    return new KnownPost(Sql.whole(row[0]), Sql.whole(row[1]), post);
  }

  @Override
  public Map<Group, List<KnownGrade>> grades(Collection<Group> groups) {
    if (groups.isEmpty()) return Map.of();
    String years = groups.stream().map(group -> "" + group.year()).distinct().collect(joining(","));
    return new Sql()
            .add(
                "select a.unit_id, a.year, a.kind, a.id, a.version, g.person_id, g.grade from"
                    + " personnel_assessment a")
            .add("join personnel_grade_given g on g.assessment_id = a.id")
            .add(
                "where not a.voided and a.unit_id = " + NUMBERS,
                units(groups.stream().map(Group::unit).distinct().toList()))
            .add("and a.year = any(cast(string_to_array(?, ',') as integer[]))", years)
            .rows(em)
            .stream()
            .collect(
                groupingBy(
                    IntakeMatchesQuery::group, mapping(IntakeMatchesQuery::grade, toList())));
  }

  private static Group group(Object[] row) {
    return new Group(
        new UnitId(Sql.whole(row[0])),
        Math.toIntExact(Sql.whole(row[1])),
        AssessmentKind.valueOf((String) row[2]));
  }

  private static KnownGrade grade(Object[] row) {
    return new KnownGrade(
        Sql.whole(row[3]),
        Sql.whole(row[4]),
        new PersonId(Sql.whole(row[5])),
        Grade.valueOf((String) row[6]));
  }

  @Override
  public Map<PersonId, Set<RecognisedDate>> recognised(Collection<PersonId> persons) {
    if (persons.isEmpty()) return Map.of();
    return new Sql()
            .add(
                "select distinct r.person_id, r.date_kind from personnel_recognition r where"
                    + " r.person_id = "
                    + NUMBERS,
                persons(persons))
            .rows(em)
            .stream()
            .collect(
                groupingBy(
                    row -> new PersonId(Sql.whole(row[0])),
                    mapping(row -> RecognisedDate.valueOf((String) row[1]), toSet())));
  }

  @Override
  public Map<Long, Long> versions(IntakeKind kind, Collection<Long> records) {
    if (records.isEmpty()) return Map.of();
    return new Sql()
            .add(
                "select r.id, r.version from "
                    + table(kind)
                    + " r where not r.voided and r.id = "
                    + NUMBERS,
                numbers(records))
            .rows(em)
            .stream()
            .collect(toMap(row -> Sql.whole(row[0]), row -> Sql.whole(row[1])));
  }

  @Override
  public List<Reference> builtOn(Collection<PersonId> persons) {
    return references.stream()
        .flatMap(context -> context.toAnyOf(persons).stream())
        .filter(found -> !OF_THE_FILE.contains(found.kind()))
        .toList();
  }

  @Override
  public Set<Long> used(Collection<Long> posts) {
    if (posts.isEmpty()) return Set.of();
    return new Sql()
            .add(
                "select distinct e.post_id from personnel_engagement e where e.post_id = "
                    + NUMBERS,
                numbers(posts))
            .column(em)
            .stream()
            .map(Sql::whole)
            .collect(toSet());
  }

  private static String table(IntakeKind kind) {
    return switch (kind) {
      case CADRES -> "personnel_person";
      case POSTS -> "personnel_post";
      case ASSESSMENTS -> "personnel_assessment";
    };
  }

  private static String units(Collection<UnitId> units) {
    return units.stream().map(UnitId::toString).collect(joining(","));
  }

  private static String persons(Collection<PersonId> persons) {
    return persons.stream().map(PersonId::toString).collect(joining(","));
  }

  private static String numbers(Collection<Long> records) {
    return records.stream().map(String::valueOf).collect(joining(","));
  }
}
