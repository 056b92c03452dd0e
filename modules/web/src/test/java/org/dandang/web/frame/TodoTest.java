package org.dandang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.web.frame.Todo.Urgency;
import org.junit.jupiter.api.Test;

class TodoTest {
  private static final LocalDate TODAY = LocalDate.of(2019, 2, 20);

  private static Urgency due(int days) {
    return Todo.urgency(Optional.of(TODAY.plusDays(days)), TODAY);
  }

  @Test
  void the_last_day_itself_is_today_and_the_day_after_it_is_late() {
    assertThat(due(0)).isEqualTo(Urgency.TODAY);
    assertThat(due(-1)).isEqualTo(Urgency.LATE);
  }

  @Test
  void a_week_ends_on_its_seventh_day() {
    assertThat(due(1)).isEqualTo(Urgency.WEEK);
    assertThat(due(7)).isEqualTo(Urgency.WEEK);
    assertThat(due(8)).isEqualTo(Urgency.LATER);
  }

  @Test
  void what_has_no_day_is_neither_late_nor_near() {
    assertThat(Todo.urgency(Optional.empty(), TODAY)).isEqualTo(Urgency.UNDATED);
  }
}
