package org.dandang.personnel.domain.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.Level;
import org.junit.jupiter.api.Test;

class RemovalTest {
  private static final LocalDate ON = LocalDate.of(2018, 3, 15);
  private static final LocalDate YEAR = LocalDate.of(2019, 3, 14);
  private static final LocalDate TWO_YEARS = LocalDate.of(2020, 3, 14);
  private final Removal removal = new Removal(new PersonId(7), ON, Level.SECTION_DEPUTY, 12, 24);

  @Test
  void for_a_year_no_leading_post_follows() {
    assertThat(removal.bars(Level.SECTION_DEPUTY, ON)).contains(YEAR);
    assertThat(removal.bars(Level.SECTION_DEPUTY, YEAR)).contains(YEAR);
    assertThat(removal.bars(Level.SECTION_DEPUTY, YEAR.plusDays(1))).isEmpty();
  }

  @Test
  void for_two_years_no_higher_post_than_before_follows() {
    assertThat(removal.bars(Level.SECTION_PRINCIPAL, YEAR.plusDays(1))).contains(TWO_YEARS);
    assertThat(removal.bars(Level.SECTION_PRINCIPAL, TWO_YEARS)).contains(TWO_YEARS);
    assertThat(removal.bars(Level.SECTION_PRINCIPAL, TWO_YEARS.plusDays(1))).isEmpty();
  }

  @Test
  void after_a_year_an_equal_or_a_lower_post_may_follow() {
    Removal ofPrincipal = new Removal(new PersonId(7), ON, Level.SECTION_PRINCIPAL, 12, 24);
    assertThat(ofPrincipal.bars(Level.SECTION_PRINCIPAL, YEAR.plusDays(1))).isEmpty();
    assertThat(ofPrincipal.bars(Level.SECTION_DEPUTY, YEAR.plusDays(1))).isEmpty();
  }

  @Test
  void work_without_a_leading_post_is_never_barred() {
    assertThat(removal.bars(Level.STAFF, ON)).isEmpty();
  }

  @Test
  void what_came_before_the_removal_is_not_touched() {
    assertThat(removal.bars(Level.SECTION_PRINCIPAL, ON.minusDays(1))).isEmpty();
  }
}
