package org.dandang.personnel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.actor.UnitTree;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.UnitDirectory;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.unit.NamedUnit;
import org.dandang.personnel.api.unit.RenameUnit;
import org.dandang.personnel.api.unit.SucceedUnits;
import org.dandang.personnel.api.unit.SuccessionKind;
import org.dandang.personnel.api.unit.UnitDesk;
import org.dandang.personnel.api.unit.UnitDetail;
import org.dandang.personnel.api.unit.UnitRecords;
import org.dandang.personnel.domain.unit.UnitEnded;
import org.junit.jupiter.api.Test;

class UnitsIT {
  private static final LocalDate REFORM = LocalDate.of(2019, 1, 10);
  private final Personnel personnel = new Personnel();

  @Test
  void a_renamed_unit_keeps_its_old_name_for_old_days() {
    UnitId unit = personnel.unit("县林业局");
    personnel.run(
        () -> personnel.get(UnitDesk.class).rename(new RenameUnit(unit, "县林业和草原局", REFORM, 1)));
    personnel.run(
        () -> {
          UnitDirectory units = personnel.get(UnitDirectory.class);
          assertThat(units.onDay(unit, REFORM.minusDays(1)).orElseThrow().name()).isEqualTo("县林业局");
          assertThat(units.onDay(unit, REFORM).orElseThrow().name()).isEqualTo("县林业和草原局");
        });
  }

  @Test
  void the_successor_takes_over_staff_and_history() {
    UnitId county = personnel.unit("某县", UnitKind.COUNTY, Industry.GOVERNMENT, Optional.empty());
    UnitId old =
        personnel.unit("县国土局", UnitKind.COUNTY_ORGAN, Industry.GOVERNMENT, Optional.of(county));
    UnitId successor =
        personnel.unit("县自然资源局", UnitKind.COUNTY_ORGAN, Industry.GOVERNMENT, Optional.of(county));
    PersonId chief = personnel.cadre("农国土", old, "县国土局局长", Level.SECTION_PRINCIPAL);
    personnel.run(
        () ->
            personnel
                .get(UnitDesk.class)
                .succeed(
                    new SucceedUnits(
                        SuccessionKind.MERGED,
                        List.of(old),
                        List.of(successor),
                        REFORM,
                        "天办发〔2019〕1号")));
    personnel.run(
        () -> {
          PersonDirectory persons = personnel.get(PersonDirectory.class);
          assertThat(persons.onDay(chief, REFORM.minusDays(1)).orElseThrow().label().unit())
              .isEqualTo(old);
          assertThat(persons.onDay(chief, REFORM).orElseThrow().label().unit())
              .isEqualTo(successor);
          assertThat(personnel.get(UnitTree.class).below(Set.of(successor)))
              .containsExactlyInAnyOrder(successor, old);
          assertThat(personnel.get(UnitTree.class).below(Set.of(county)))
              .contains(county, old, successor);
          assertThat(personnel.get(UnitDirectory.class).onDay(old, REFORM)).isEmpty();
          UnitDetail detail = personnel.get(UnitRecords.class).get(successor);
          assertThat(detail.links())
              .singleElement()
              .satisfies(link -> assertThat(link.name()).isEqualTo("县国土局"));
          assertThat(detail.cadres()).isEqualTo(1);
          assertThat(personnel.get(UnitRecords.class).team(successor))
              .singleElement()
              .satisfies(chiefNow -> assertThat(chiefNow.person()).isEqualTo(chief));
          assertThat(personnel.get(UnitRecords.class).history(old)).isNotEmpty();
        });
    assertThatThrownBy(
            () ->
                personnel.run(
                    () ->
                        personnel.get(UnitDesk.class).rename(new RenameUnit(old, "无", REFORM, 2))))
        .isInstanceOf(UnitEnded.class);
  }

  @Test
  void lists_are_asked_for_units_in_official_order_and_villages_stand_below_their_township() {
    UnitId county = personnel.unit("某县", UnitKind.COUNTY, Industry.GOVERNMENT, Optional.empty());
    UnitId town =
        personnel.unit("向都镇", UnitKind.TOWNSHIP, Industry.GOVERNMENT, Optional.of(county));
    UnitId village =
        personnel.unit("向都镇民权社区", UnitKind.VILLAGE, Industry.GOVERNMENT, Optional.of(town));
    personnel.run(
        () ->
            assertThat(personnel.get(UnitRecords.class).named())
                .containsSubsequence(new NamedUnit(county, "某县"), new NamedUnit(town, "向都镇"))
                .noneMatch(unit -> unit.id().equals(village)));
  }
}
