package org.dandang.personnel.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dandang.kernel.rule.InvalidInput;
import org.dandang.personnel.api.person.TypedNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** P7: one and the same number, however it was typed. */
class PhoneNumberTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "14000000012",
        " 140 0000 0012 ",
        "+86 140-0000-0012",
        "8614000000012",
        "１４０００００００１２",
        "1400\u00a00000012",
        "140\u200b0000\u30000012"
      })
  void a_mobile_number_is_kept_without_breaks(String typed) {
    assertThat(new PhoneNumber(typed).value()).isEqualTo("14000000012");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "农", "140000000", "12000000012", "140000000123"})
  void what_is_no_number_is_refused(String typed) {
    assertThatThrownBy(() -> new PhoneNumber(typed)).isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14000000012",
        "１４０ ００００ ００１２",
        "(0771) 1234567",
        "451499198203100111",
        "451499 19820310 011X",
        "４５１４９９－１９８２０３１０",
        "451499\u200b19820310",
        "٤٥١٤٩٩١٩٨٢"
      })
  void a_number_or_much_of_one_tells_a_person(String typed) {
    assertThat(new TypedNumber(typed).tellsAPerson()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "农志强", "nong zhi", "1234567", "NZQ", "𠮷"})
  void a_name_does_not(String typed) {
    assertThat(new TypedNumber(typed).tellsAPerson()).isFalse();
  }

  @Test
  void what_was_typed_is_in_no_log() {
    assertThat(new TypedNumber("14000000012")).asString().doesNotContain("14000000012");
  }
}
