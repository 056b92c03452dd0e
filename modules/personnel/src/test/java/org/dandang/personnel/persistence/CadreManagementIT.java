package org.dandang.personnel.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.CadreManagement;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.person.NewEngagement;
import org.junit.jupiter.api.Test;

/** Whom the county does not decide over, and who heads an organ, on the day that is asked about. */
class CadreManagementIT {
  private static final LocalDate LEFT = LocalDate.of(2018, 6, 29);

  private final Personnel personnel = new Personnel();
  private final UnitId unit = personnel.unit("县应急管理局");

  @Test
  void whom_a_superior_manages_is_beyond_the_county_while_it_lasts() {
    PersonId own = personnel.cadre("黄甲", "huang", post(Level.STAFF, Management.COUNTY, 2));
    PersonId city = personnel.cadre("韦甲", "wei", post(Level.STAFF, Management.CITY, 1));
    PersonId dual = personnel.cadre("农甲", "nong", post(Level.STAFF, Management.DUAL, 3));
    assertThat(beyond(Personnel.TODAY, own, city, dual)).containsExactlyInAnyOrder(city, dual);
    assertThat(beyond(Personnel.BEFORE.minusDays(1), own, city, dual)).isEmpty();
    assertThat(beyond(Personnel.TODAY)).isEmpty();
  }

  @Test
  void the_first_of_the_team_heads_the_organ_and_nobody_after_the_last_day() {
    Level head = leading();
    PersonId former = personnel.cadre("覃甲", "qin", post(head, Management.COUNTY, 1).until(LEFT));
    PersonId deputy = personnel.cadre("陆甲", "lu", post(head, Management.COUNTY, 2));
    PersonId clerk = personnel.cadre("方甲", "fang", post(Level.STAFF, Management.COUNTY, 9));
    assertThat(chiefs(clerk, LEFT)).containsExactly(former);
    assertThat(chiefs(clerk, Personnel.TODAY)).containsExactly(deputy);
    PersonId stranger = personnel.cadre("苏甲", personnel.unit("县供销社"), "科员", Level.STAFF);
    assertThat(chiefs(stranger, Personnel.TODAY)).isEmpty();
  }

  private static Level leading() {
    return List.of(Level.values()).stream()
        .filter(level -> level != Level.STAFF)
        .filter(level -> !level.isCountyLevel())
        .findFirst()
        .orElseThrow();
  }

  private NewEngagement post(Level level, Management management, int order) {
    return NewEngagement.post(unit, "岗位" + order, level, management, order, Personnel.BEFORE);
  }

  private Set<PersonId> beyond(LocalDate day, PersonId... persons) {
    return personnel.call(
        () -> personnel.get(CadreManagement.class).beyondTheCounty(List.of(persons), day));
  }

  private Set<PersonId> chiefs(PersonId colleague, LocalDate day) {
    return personnel.call(() -> personnel.get(CadreManagement.class).chiefsOver(colleague, day));
  }
}
