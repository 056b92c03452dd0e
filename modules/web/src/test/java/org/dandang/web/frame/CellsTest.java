package org.dandang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.junit.jupiter.api.Test;

class CellsTest {
  private enum Step {
    VOIDED,
    HELD,
    SOMETHING_ELSE
  }

  private enum ClassState {
    PLANNED,
    CALLED_OFF_BY_NOBODY
  }

  private enum Purpose {
    PLANNED
  }

  private record Row(PersonId person, Optional<String> note) {}

  private final Cells cells = new Cells();

  @Test
  void an_id_is_its_number_in_an_address() {
    assertThat(cells.id(new PersonId(7))).isEqualTo("7");
    assertThat(cells.id(7L)).isEqualTo("7");
  }

  @Test
  void a_state_is_drawn_in_the_tone_of_its_name() {
    assertThat(cells.style(Step.VOIDED)).isEqualTo("state gone");
    assertThat(cells.style(Optional.of(Step.HELD))).isEqualTo("state good");
    assertThat(cells.style(ClassState.PLANNED)).isEqualTo("state busy");
    assertThat(cells.style(ClassState.CALLED_OFF_BY_NOBODY)).isEqualTo("state plain");
    assertThat(cells.tone(ClassState.PLANNED)).isEqualTo("busy");
  }

  @Test
  void a_step_of_the_work_is_a_state_only_among_states() {
    assertThat(cells.style(Purpose.PLANNED)).isEqualTo("word");
  }

  @Test
  void the_number_of_a_document_is_never_broken() {
    assertThat(cells.style("天委干〔2018〕17号")).isEqualTo("text whole");
    assertThat(cells.style("天培〔2018〕8号-127")).isEqualTo("text whole");
    assertThat(cells.style("关于印发〔2018〕17号文件落实情况的若干补充意见的通知")).isEqualTo("text");
  }

  @Test
  void a_constant_that_is_no_state_is_a_word_like_others() {
    assertThat(cells.style(Step.SOMETHING_ELSE)).isEqualTo("word");
  }

  @Test
  void a_cell_shows_the_component_of_its_name_unless_another_value_is_given() {
    Row row = new Row(new PersonId(7), Optional.of("a"));
    assertThat(Cells.of(row, "note", null)).isEqualTo(Optional.of("a"));
    assertThat(Cells.of(row, "note", "b")).isEqualTo("b");
    assertThat(Cells.of(row, "nothing", null)).isNull();
  }

  @Test
  void a_filter_carries_the_name_of_a_constant() {
    assertThat(cells.key(Step.HELD)).isEqualTo("HELD");
    assertThat(cells.key(new PersonId(7))).isEqualTo("7");
  }
}
