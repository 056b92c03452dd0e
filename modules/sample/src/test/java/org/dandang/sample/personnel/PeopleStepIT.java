package org.dandang.sample.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.test.House;
import org.dandang.kernel.test.TestDatabase;
import org.dandang.personnel.api.BranchOnDay;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.person.CadreRecords;
import org.dandang.sample.County;
import org.dandang.sample.LoadedCounty;
import org.junit.jupiter.api.Test;

class PeopleStepIT {
  @Test
  void the_county_looks_true() {
    House house = LoadedCounty.house();
    house.run(
        () -> {
          County county = house.get(County.class);
          assertThat(county.townships()).hasSize(13);
          assertThat(county.organs()).hasSize(89);
          assertThat(county.villages()).hasSizeBetween(120, 126);
          assertThat(county.cadres()).hasSizeBetween(5_700, 6_300);
          assertThat(county.townshipSecretaries()).hasSize(13);
          assertThat(county.countySecretary().label().post()).isEqualTo("县委书记");
          assertThat(county.secondLine()).hasSizeBetween(38, 50);
          assertThat(county.villageOfficers()).hasSize(2 * county.villages().size());
          assertThat(county.leaders()).hasSizeBetween(350, 500);
          List<BranchOnDay> branches = county.branches();
          assertThat(branches).hasSizeBetween(110, 130).allMatch(branch -> branch.members() > 2);
          assertThat(county.ordinary(County.Share.CARE)).hasSizeGreaterThan(1_000);
          assertThat(
                  county.cadres().stream()
                      .map(PersonOnDay::label)
                      .filter(label -> label.name().contains("·")))
              .hasSize(1);
          assertThat(house.get(CadreRecords.class).list(ListQuery.first(20)).capped()).isTrue();
        });
  }

  /** Years of appointments, moves, retirements and corrections have gone over it by then. */
  @Test
  void the_roll_says_what_the_records_say() throws SQLException {
    LoadedCounty.house();
    String records =
        "select e.person_id, e.unit_id, p.pinyin, p.birth, d.day from personnel_person p"
            + " join personnel_engagement e on e.person_id = p.id and e.kind = 'ESTABLISHMENT'"
            + " cross join (select generate_series(date '2016-01-01', date '2019-12-31', interval"
            + " '61 days')::date as day) d where not p.voided and e.begins <= d.day and (e.ends is"
            + " null or e.ends >= d.day) and exists (select 1 from personnel_cadre_period c where"
            + " c.person_id = p.id and c.begins <= d.day and (c.ends is null or c.ends >= d.day))";
    String roll =
        "select r.cadre_id, r.unit_id, r.pinyin, r.birth, d.day from personnel_roll r"
            + " join (select generate_series(date '2016-01-01', date '2019-12-31', interval"
            + " '61 days')::date as day) d on r.begins <= d.day and r.ends >= d.day";
    String names =
        "select distinct regexp_split_to_table(name, ''), pinyin, id from personnel_person where not voided";
    String signs = "select sign, pinyin, cadre_id from personnel_name_sign";
    assertThat(differences(records, roll)).isZero();
    assertThat(differences(roll, records)).isZero();
    assertThat(differences(names, signs)).isZero();
    assertThat(differences(signs, names)).isZero();
    assertThat(differences(roll, "select null::bigint, null::bigint, null, null::date, null::date"))
        .isGreaterThan(100_000);
  }

  private static long differences(String one, String other) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement();
        ResultSet count =
            statement.executeQuery(
                "select count(*) from (" + one + " except all " + other + ") d")) {
      count.next();
      return count.getLong(1);
    }
  }
}
