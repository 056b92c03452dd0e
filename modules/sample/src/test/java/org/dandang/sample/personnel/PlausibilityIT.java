package org.dandang.sample.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dandang.kernel.test.TestUnit;
import org.dandang.sample.LoadedCounty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whoever reads the demo county believes it: lives fit together, and nothing lies about forgotten.
 */
class PlausibilityIT {
  private static TestUnit store;

  @BeforeAll
  static void load() {
    LoadedCounty.house();
    store = TestUnit.of("personnel");
  }

  @Test
  void nobody_begins_to_work_or_joins_the_party_as_a_child() {
    none("from personnel_person p where p.work_entry < p.birth + interval '18 years'");
    none("from personnel_person p where p.party_joined < p.birth + interval '18 years'");
  }

  @Test
  void no_post_begins_before_work() {
    none(
        "from personnel_engagement e join personnel_person p on p.id = e.person_id where e.begins <"
            + " p.work_entry");
  }

  @Test
  void a_rank_comes_after_the_years_that_it_asks_for() {
    none(rankBefore("CLERK", 1));
    none(rankBefore("STAFF_MEMBER", 1));
    none(rankBefore("DEPUTY_PRINCIPAL_STAFF", 4));
    none(rankBefore("PRINCIPAL_STAFF", 8));
  }

  @Test
  void who_is_called_a_clerk_or_an_officer_holds_no_higher_rank_in_that_post() {
    none(
        "from personnel_person p join personnel_engagement e on e.person_id = p.id and e.kind ="
            + " 'POST' and e.ends is null join personnel_rank_held r on r.person_id = p.id and"
            + " r.ends is null where e.title = '科员' and r.rank = 'PRINCIPAL_STAFF' and r.begins <"
            + " date '2017-01-01'");
  }

  @Test
  void nobody_serves_beyond_the_age_of_retirement() {
    none(
        "from personnel_person p join personnel_cadre_period c on c.person_id = p.id and c.ends is"
            + " null where p.birth + (case p.sex when 'MALE' then interval '60 years' else interval"
            + " '55 years' end) < date '2019-01-20'");
  }

  @Test
  void no_probation_is_forgotten() {
    none(
        "from personnel_change p where not p.voided and p.state = 'PROBATION' and p.probation_ends"
            + " < date '2019-01-20'");
  }

  private static String rankBefore(String rank, int years) {
    return "from personnel_rank_held r join personnel_person p on p.id = r.person_id where r.rank = '%s' and r.begins < p.work_entry + interval '%d years'"
        .formatted(rank, years);
  }

  private static void none(String query) {
    store.run(
        em -> {
          List<?> found =
              em.createNativeQuery("select p.id " + query + " limit 20").getResultList();
          assertThat(found).as(query).isEmpty();
        });
  }
}
