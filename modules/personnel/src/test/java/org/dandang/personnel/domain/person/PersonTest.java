package org.dandang.personnel.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.person.CadreSince;
import org.dandang.personnel.api.person.EngagementKind;
import org.dandang.personnel.api.person.Establishment;
import org.dandang.personnel.api.person.NewEngagement;
import org.dandang.personnel.api.person.Rank;
import org.junit.jupiter.api.Test;

class PersonTest {
  private static final LocalDate SINCE = LocalDate.of(2010, 7, 1);
  private static final LocalDate DAY = LocalDate.of(2018, 3, 1);
  private static final UnitId TOWN = new UnitId(1);
  private static final UnitId ORGAN = new UnitId(2);

  @Test
  void a_new_post_ends_the_old_one_and_a_secondment_stands_beside_it() {
    Person person = cadre(Management.COUNTY);
    person.engage(
        new NewEngagement(
            EngagementKind.SECONDMENT,
            ORGAN,
            Optional.empty(),
            "借调",
            Level.STAFF,
            Management.COUNTY,
            false,
            false,
            0,
            DAY,
            Optional.empty()));
    person.engage(NewEngagement.post(TOWN, "副镇长", Level.SECTION_DEPUTY, Management.COUNTY, 3, DAY));
    assertThat(person.levelOn(DAY.minusDays(1))).isEqualTo(Level.STAFF);
    assertThat(person.levelOn(DAY)).isEqualTo(Level.SECTION_DEPUTY);
    assertThat(person.unitOn(DAY)).contains(TOWN);
    assertThat(person.engagements().stream().filter(Engagement::isOpen)).hasSize(3);
  }

  @Test
  void nothing_ends_before_it_has_begun() {
    Person person = cadre(Management.COUNTY);
    assertThatThrownBy(
            () ->
                person.engage(
                    NewEngagement.post(
                        TOWN, "副镇长", Level.SECTION_DEPUTY, Management.COUNTY, 3, SINCE)))
        .isInstanceOf(TooEarly.class);
  }

  @Test
  void retirement_ends_being_a_cadre_and_every_relation() {
    Person person = cadre(Management.COUNTY);
    person.retire(DAY);
    assertThat(person.isCadreOn(DAY.minusDays(1))).isTrue();
    assertThat(person.isCadreOn(DAY)).isFalse();
    assertThat(person.unitOn(DAY)).isEmpty();
  }

  @Test
  void ranks_are_those_of_the_day() {
    Person person = cadre(Management.COUNTY);
    person.rise(Rank.PRINCIPAL_STAFF, LocalDate.of(2019, 5, 31));
    assertThatThrownBy(() -> person.rise(Rank.PRINCIPAL_STAFF_1, LocalDate.of(2019, 5, 31)))
        .isInstanceOf(RankNotOfTheDay.class);
    assertThatThrownBy(() -> person.rise(Rank.PRINCIPAL_STAFF, LocalDate.of(2019, 6, 1)))
        .isInstanceOf(RankNotOfTheDay.class);
    person.rise(Rank.PRINCIPAL_STAFF_1, LocalDate.of(2019, 6, 1));
    assertThat(person.ranks()).hasSize(2);
  }

  @Test
  void the_county_does_not_edit_whom_the_city_manages() {
    Person person = cadre(Management.CITY);
    Amendment amendment = new Amendment("更正", "某", DAY);
    assertThatThrownBy(() -> person.correct(person.facts(), new Spelling("huang"), amendment))
        .isInstanceOf(ManagedByOthers.class);
  }

  @Test
  void a_name_is_searched_run_together_and_by_initials() {
    Spelling spelling = new Spelling("qin li hua");
    assertThat(spelling.run()).isEqualTo("qinlihua");
    assertThat(spelling.initials()).isEqualTo("qlh");
  }

  private static Person cadre(Management management) {
    Secrets secrets = new Secrets(new byte[0], new byte[0], new byte[0]);
    Person person =
        new Person(
            new PersonId(7),
            Personnel.facts("黄某", "huang mou", LocalDate.of(1980, 1, 1)),
            new Spelling("huang mou"),
            secrets,
            "code");
    person.becomeCadre(new CadreSince(Establishment.CIVIL_SERVICE, "公务员录用", SINCE));
    person.engage(NewEngagement.establishment(TOWN, management, SINCE));
    person.engage(NewEngagement.post(TOWN, "科员", Level.STAFF, management, 9, SINCE));
    return person;
  }
}
