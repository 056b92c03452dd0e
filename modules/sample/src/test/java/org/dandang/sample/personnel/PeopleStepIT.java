package org.dandang.sample.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.test.House;
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
}
