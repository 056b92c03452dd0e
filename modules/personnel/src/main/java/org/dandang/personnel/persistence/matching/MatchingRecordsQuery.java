package org.dandang.personnel.persistence.matching;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.list.Typed;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.Onward;
import org.dandang.personnel.api.matching.Explanation;
import org.dandang.personnel.api.matching.Fitness;
import org.dandang.personnel.api.matching.MatchingDetail;
import org.dandang.personnel.api.matching.MatchingId;
import org.dandang.personnel.api.matching.MatchingRecords;
import org.dandang.personnel.api.matching.MatchingRow;
import org.dandang.personnel.api.matching.Preference;
import org.dandang.personnel.api.matching.Said;
import org.dandang.personnel.api.matching.Scale;
import org.dandang.personnel.api.matching.Weights;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.api.search.Conditions;
import org.dandang.personnel.domain.matching.TemperamentColumn;
import org.dandang.personnel.persistence.Histories;
import org.dandang.personnel.persistence.Keyset;
import org.dandang.personnel.persistence.Sql;
import org.dandang.personnel.persistence.SqlList;

@ApplicationScoped
@Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER, INTEGRATOR})
class MatchingRecordsQuery implements MatchingRecords {
  private static final Keyset KEYSET = new Keyset("m.run_on", "date", true, "m.id");
  private static final Set<Said> NOT_FOR_SYSTEMS =
      Set.of(Said.NOTE, Said.FITNESS_FIT, Said.FITNESS_LIMITED, Said.FITNESS_OPEN);

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public Listing<MatchingRow> list(ListQuery query) {
    return list().read(em, query, query.filters());
  }

  @Override
  public Onward<MatchingRow> after(ListQuery query, Optional<String> cursor) {
    return list().onward(em, query, query.filters(), KEYSET, cursor);
  }

  private SqlList<MatchingRow> list() {
    Sql from =
        new Sql()
            .add(
                "from personnel_matching m left join personnel_person p on p.id = m.chosen_id where"
                    + " not m.voided")
            .scoped("m.unit_id", actor.scope());
    return new SqlList<>(
            "m.id, m.post_title, m.unit_name, m.run_on, p.name, m.decided_on",
            from,
            MatchingRecordsQuery::row)
        .filter(
            "title", (sql, typed) -> sql.add("and m.post_title like ?", "%" + typed.strip() + "%"))
        .filter("from", (sql, typed) -> sql.add("and m.run_on >= ?", Typed.day("from", typed)))
        .filter("to", (sql, typed) -> sql.add("and m.run_on <= ?", Typed.day("to", typed)))
        .filter(
            "decided",
            (sql, typed) ->
                sql.add("and (m.chosen_id is not null) = ?", Typed.flag("decided", typed)))
        .sort("on", "m.run_on")
        .sort("title", "m.post_title collate \"C\"")
        .order("m.run_on desc, m.id", "m.id");
  }

  @Override
  public MatchingDetail get(MatchingId id) {
    Object[] row = seen(id);
    Optional<MatchingDetail.Decision> decision =
        Optional.ofNullable(row[5])
            .map(
                chosen ->
                    new MatchingDetail.Decision(
                        new PersonId(Sql.whole(chosen)),
                        (String) row[6],
                        Sql.day(row[7]),
                        (String) row[8]));
    return new MatchingDetail(
        id,
        Sql.whole(row[0]),
        new PostId(Sql.whole(row[1])),
        (String) row[2],
        new UnitId(Sql.whole(row[9])),
        (String) row[3],
        Sql.day(row[4]),
        Optional.ofNullable((String) row[10]).map(Weights::read),
        Optional.ofNullable((String) row[16]).map(Scale::read),
        new TemperamentColumn().convertToEntityAttribute((String) row[17]),
        Optional.ofNullable((String) row[11]).map(Conditions::read),
        Optional.ofNullable((String) row[12]),
        count(row[13]),
        count(row[14]),
        count(row[15]),
        candidates(id),
        decision);
  }

  @Override
  public List<HistoryRow> history(MatchingId id) {
    seen(id);
    return new Histories(em).of("personnel_matching", id.value());
  }

  private Object[] seen(MatchingId id) {
    Object[] row =
        new Sql()
                .add(
                    "select version, post_id, post_title, unit_name, run_on, chosen_id, decided_by,"
                        + " decided_on, reason, unit_id, weights, among, age_rule, considered, out_education,"
                        + " out_level, scale, temperament")
                .add("from personnel_matching where id = ? and not voided", id.value())
                .rows(em)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    if (!actor.scope().covers(new UnitId(Sql.whole(row[9])))) throw new NotFound(id);
    return row;
  }

  private List<MatchingDetail.Candidate> candidates(MatchingId id) {
    return new Sql()
            .add(
                "select c.person_id, c.label_name, c.label_unit, c.excluded, c.points,"
                    + " c.explanation, c.facts from personnel_match_candidate c")
            .add("where c.matching_id = ? order by c.excluded, c.points desc, c.id", id.value())
            .rows(em)
            .stream()
            .map(this::candidate)
            .toList();
  }

  private MatchingDetail.Candidate candidate(Object[] row) {
    Map<String, String> facts =
        row[6] == null
            ? Map.of()
            : ((String) row[6])
                .lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(fact -> fact[0], fact -> fact[1], (a, b) -> b));
    Map<Preference, Integer> measures = new EnumMap<>(Preference.class);
    for (Preference preference : Preference.values())
      if (facts.containsKey(preference.name()))
        measures.put(preference, Integer.valueOf(facts.get(preference.name())));
    PersonId person = new PersonId(Sql.whole(row[0]));
    return new MatchingDetail.Candidate(
        person,
        (String) row[1],
        (String) row[2],
        (Boolean) row[3],
        Math.toIntExact(Sql.whole(row[4])),
        explanation((String) row[5], person),
        measures,
        Optional.ofNullable(facts.get("fitness"))
            .filter(said -> !actor.is(INTEGRATOR))
            .map(Fitness::valueOf));
  }

  /** Nobody reads the notes on the own temperament; notes and health leave for no other system. */
  private List<Explanation> explanation(String written, PersonId person) {
    Set<Said> withheld =
        actor.is(INTEGRATOR) ? NOT_FOR_SYSTEMS : isSelf(person) ? Set.of(Said.NOTE) : Set.of();
    return written
        .lines()
        .map(Explanation::read)
        .filter(line -> !withheld.contains(line.said()))
        .toList();
  }

  private boolean isSelf(PersonId person) {
    return actor.person().filter(person::equals).isPresent();
  }

  private static int count(Object value) {
    return value == null ? 0 : Math.toIntExact(Sql.whole(value));
  }

  private static MatchingRow row(Object[] row) {
    return new MatchingRow(
        new MatchingId(Sql.whole(row[0])),
        (String) row[1],
        (String) row[2],
        Sql.day(row[3]),
        (String) row[4],
        Sql.day(row[5]));
  }
}
