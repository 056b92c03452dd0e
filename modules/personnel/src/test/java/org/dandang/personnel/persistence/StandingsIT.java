package org.dandang.personnel.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.test.TestDatabase;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.matching.Preference;
import org.dandang.personnel.api.matching.Weights;
import org.dandang.personnel.api.person.Rank;
import org.dandang.personnel.api.person.Temperament;
import org.dandang.personnel.api.post.CreatePost;
import org.dandang.personnel.api.post.PostDesk;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.api.search.CadreSearch;
import org.dandang.personnel.api.search.Conditions;
import org.dandang.personnel.api.search.EligibleRow;
import org.dandang.personnel.domain.matching.Candidacy;
import org.dandang.personnel.domain.matching.MatchFacts;
import org.dandang.personnel.domain.matching.Scoring;
import org.dandang.personnel.domain.matching.Standings;
import org.dandang.personnel.domain.post.Post;
import org.dandang.personnel.domain.post.Posts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * P14: who is found by how people stand is whom the records give when everybody's service is added
 * up, whatever happened and on whatever day.
 */
class StandingsIT {
  private static final long SEED = 20_190_220L;
  private static final int PEOPLE = 160;
  private static final int BEST = 25;

  private final Personnel personnel = new Personnel();
  private final Random random = new Random(SEED);
  private final List<UnitId> units = new ArrayList<>();
  private final List<PostId> posts = new ArrayList<>();
  private UnitId county;
  private InventedLives lives;

  @BeforeEach
  void a_county_of_invented_lives() throws SQLException {
    county = personnel.unit("某县", UnitKind.COUNTY, Industry.GOVERNMENT, Optional.empty());
    for (Industry industry :
        List.of(Industry.HEALTH, Industry.HEALTH, Industry.LAW, Industry.AGRICULTURE))
      units.add(personnel.unit("县某局", UnitKind.COUNTY_ORGAN, industry, Optional.of(county)));
    post(0, Level.SECTION_DEPUTY, "31", "农学");
    post(1, Level.COUNTY_DEPUTY, "21", "");
    post(2, Level.STAFF, "41", "法");
    lives = new InventedLives(SEED, units, posts.stream().map(PostId::value).toList());
    lives.born(PEOPLE);
  }

  @AfterEach
  void nobody_else_counts_them() throws SQLException {
    lives.end();
  }

  @Test
  void the_quick_way_finds_whom_the_records_give_after_every_change() throws SQLException {
    for (int round = 0; round < 5; round++) {
      for (LocalDate day : days()) for (Conditions asked : conditions()) same(asked, day);
      lives.change(25);
    }
  }

  @Test
  void what_is_written_beside_the_making_of_standings_is_seen_once_it_is_committed()
      throws SQLException {
    LocalDate day = Personnel.TODAY;
    same(within(null, null), day);
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          "update personnel_engagement set begins = begins - 500 where kind = 'POST' and unit_id = "
              + units.get(0));
      personnel.call(() -> personnel.get(Standings.class).settle(Integer.MAX_VALUE));
      connection.commit();
    }
    same(within(null, null), day);
  }

  @Test
  void a_part_is_made_anew_at_a_time() {
    personnel.call(() -> personnel.get(Standings.class).settle(Integer.MAX_VALUE));
    PersonId one = personnel.cadre("黄某", units.get(0), "科员", Level.STAFF);
    PersonId other = personnel.cadre("农某", units.get(0), "科员", Level.STAFF);
    assertThat(personnel.call(() -> personnel.get(Standings.class).settle(1))).isOne();
    assertThat(personnel.call(() -> personnel.get(Standings.class).settle(1))).isOne();
    assertThat(personnel.call(() -> personnel.get(Standings.class).settle(1))).isZero();
    assertThat(one).isNotEqualTo(other);
  }

  /** Everybody whom the conditions leave is added up, and put in order, here. */
  private void same(Conditions asked, LocalDate day) {
    Scoring scoring = scoring();
    personnel.run(
        () -> {
          Post post = personnel.get(Posts.class).get(posts.get(random.nextInt(posts.size())));
          MatchFacts facts = personnel.get(MatchFacts.class);
          Map<PersonId, Known> known = known(left(asked, day), post, day);
          List<Candidacy> all =
              facts.of(post, known.keySet(), asked, scoring, day).stream()
                  .filter(one -> known.get(one.person()).meets(asked, day))
                  .toList();
          List<Candidacy> expected =
              all.stream()
                  .filter(one -> one.education().compareTo(post.minEducation()) <= 0)
                  .filter(one -> one.level().ordinal() <= post.level().ordinal() + 1)
                  .filter(one -> !known.get(one.person()).inIt())
                  .sorted(
                      Comparator.<Candidacy>comparingInt(one -> -points(one, scoring))
                          .thenComparing(one -> known.get(one.person()).pinyin())
                          .thenComparing(Candidacy::person))
                  .limit(BEST)
                  .toList();
          assertThat(facts.best(post, asked, scoring, day, BEST))
              .as("%s on %s for %s", asked.written(), day, post.id())
              .isEqualTo(expected);
          assertThat(facts.counted(post, asked, day))
              .isEqualTo(
                  new MatchFacts.Counted(
                      all.size(),
                      count(all, one -> one.education().compareTo(post.minEducation()) > 0),
                      count(all, one -> one.level().ordinal() > post.level().ordinal() + 1)));
        });
  }

  private List<EligibleRow> left(Conditions asked, LocalDate day) {
    return personnel
        .get(CadreSearch.class)
        .list(asked, new ListQuery(Map.of("asOf", day.toString()), List.of(), 0, 1_000))
        .rows();
  }

  private Scoring scoring() {
    Map<Preference, Integer> weights = new HashMap<>();
    for (Preference preference : Preference.values()) weights.put(preference, random.nextInt(100));
    return Scoring.of(
        new Weights(weights),
        random.nextBoolean() ? Set.of() : Set.of(Temperament.DRIVE, Temperament.RIGOUR),
        preference ->
            switch (preference) {
              case SPECIALTY, SCHOOLING, TEMPERAMENT -> 2;
              case ASSESSMENTS -> 6;
              default -> 1 + random.nextInt(200);
            });
  }

  private List<LocalDate> days() {
    List<LocalDate> days = new ArrayList<>(List.of(Personnel.TODAY, LocalDate.of(2019, 1, 1)));
    for (int one = 0; one < 2; one++)
      days.add(LocalDate.of(2010, 1, 1).plusDays(random.nextInt(3_900)));
    return days;
  }

  private List<Conditions> conditions() {
    return List.of(
        within(null, null),
        within(Industry.HEALTH, null),
        within(null, Level.SECTION_DEPUTY),
        new Conditions(
            null, units.get(1), null, "31", "", 30, 55, null, null, null, null, true, false),
        new Conditions(null, county, null, null, "农学", null, null, 2, null, null, 1, false, false),
        new Conditions(
            null, county, null, null, "", null, null, null, Rank.STAFF_MEMBER, 1, 2, false, true));
  }

  private Conditions within(Industry industry, Level level) {
    return new Conditions(
        industry, county, level, null, "", null, null, null, null, null, null, false, false);
  }

  private void post(int unit, Level level, String education, String profession) {
    CreatePost created =
        new CreatePost(
            units.get(unit),
            "某职",
            level,
            1,
            Management.COUNTY,
            1,
            education,
            profession,
            false,
            Personnel.BEFORE);
    posts.addAll(personnel.call(() -> personnel.get(PostDesk.class).create(List.of(created))));
  }

  private static int points(Candidacy one, Scoring scoring) {
    int points = 0;
    for (Preference preference : Preference.values())
      if (scoring.counts(preference)) points += scoring.points(preference, one.measure(preference));
    return points;
  }

  private static int count(List<Candidacy> all, Predicate<Candidacy> which) {
    return (int) all.stream().filter(which).count();
  }

  /** Of two posts held at a time the one last begun counts; searches find by either. */
  private record Known(String pinyin, boolean inIt, String level, LocalDate since) {
    boolean meets(Conditions asked, LocalDate day) {
      return (asked.level() == null || asked.level().name().equals(level))
          && (asked.minYearsInPost() == null
              || !since.isAfter(day.minusYears(asked.minYearsInPost())));
    }
  }

  private static Map<PersonId, Known> known(List<EligibleRow> rows, Post post, LocalDate day) {
    String held =
        "s.person_id = p.id and s.begins <= '%1$s' and coalesce(s.ends, '%1$s') >= '%1$s'";
    String query =
        "select p.id, p.pinyin, exists (select 1 from personnel_engagement s where s.post_id = %2$s and "
            + held
            + "), coalesce(m.level, 'STAFF'), m.begins from personnel_person p left join lateral (select"
            + " s.level, s.begins from personnel_engagement s where s.kind = 'POST' and "
            + held
            + " order by s.begins desc, s.id desc limit 1) m on true where p.id = any ('{%3$s}')";
    String ids = rows.stream().map(row -> row.id().toString()).collect(Collectors.joining(","));
    Map<PersonId, Known> known = new HashMap<>();
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query.formatted(day, post.id(), ids))) {
      while (row.next())
        known.put(
            new PersonId(row.getLong(1)),
            new Known(
                row.getString(2),
                row.getBoolean(3),
                row.getString(4),
                row.getObject(5, LocalDate.class)));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return known;
  }
}
