package org.dandang.personnel.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.personnel.api.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {
  @Test
  void a_right_number_tells_birth_and_sex() {
    IdNumber number = new IdNumber("451499198203100111");
    assertThat(number.birth()).isEqualTo(LocalDate.of(1982, 3, 10));
    assertThat(number.sex()).isEqualTo(Sex.MALE);
    assertThat(new IdNumber("451499199111050246").sex()).isEqualTo(Sex.FEMALE);
    assertThat(new IdNumber(" 45149919760219005x ").value()).isEqualTo("45149919760219005X");
    assertThat(number.masked()).isEqualTo("451499********0111");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "451499198203100110",
        "451499198302300012",
        "451499199913010019",
        "4514991982031001",
        "45149919820310011A"
      })
  void a_wrong_one_is_refused(String wrong) {
    assertThatThrownBy(() -> new IdNumber(wrong)).isInstanceOf(InvalidInput.class);
  }
}
