package org.dandang.rest.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.personnel.api.intake.IntakeFault;
import org.junit.jupiter.api.Test;

/** P7, P20: what is wrong in a batch is told by its row and field, in the language asked for. */
class BatchesTest {
  private static final Map<String, String> KEYS = Map.of("公民身份号码", "idNumber");

  @Test
  void a_message_in_english_names_the_field_and_no_chinese_heading() {
    IntakeFault missing =
        new IntakeFault(1, 4, "公民身份号码", "personnel.intake-missing", List.of("公民身份号码"));
    assertThat(Batches.error(missing, KEYS, Locale.ENGLISH))
        .satisfies(
            error -> {
              assertThat(error.field()).isEqualTo("idNumber");
              assertThat(error.message()).startsWith("idNumber");
            });
    assertThat(Batches.error(missing, KEYS, Locale.CHINESE).message()).contains("公民身份号码");
  }

  @Test
  void a_field_that_nobody_knows_is_told_with_its_row() {
    assertThatThrownBy(
            () -> Batches.lines("grades", List.of(Map.of(), Map.of("bogus", "1")), List.of()))
        .isInstanceOf(InvalidInput.class)
        .extracting("field")
        .isEqualTo("grades[2]");
  }
}
