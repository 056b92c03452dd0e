package org.dandang.petition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.dandang.petition.api.ReceiptCode;
import org.junit.jupiter.api.Test;

class ReceiptCodeTest {
  @Test
  void it_is_shown_in_six_groups_and_read_again_as_people_write_it() {
    ReceiptCode code = ReceiptCode.draw(new SecureRandom());
    assertThat(code.shown()).matches("([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5}");
    assertThat(ReceiptCode.read(code.shown())).contains(code);
    assertThat(ReceiptCode.read(" " + code.shown().toLowerCase().replace('-', ' '))).contains(code);
    assertThat(ReceiptCode.read(code.shown().replace('0', 'O').replace('1', 'l'))).contains(code);
  }

  @Test
  void what_is_none_is_not_read_as_one() {
    assertThat(ReceiptCode.read("")).isEmpty();
    assertThat(ReceiptCode.read("天信〔2019〕3号")).isEmpty();
    assertThat(ReceiptCode.read("0".repeat(29))).isEmpty();
    assertThat(ReceiptCode.read("U".repeat(30))).isEmpty();
  }

  @Test
  void no_two_are_alike_and_none_says_itself_in_a_log() {
    Set<String> drawn = new HashSet<>();
    SecureRandom random = new SecureRandom();
    for (int many = 0; many < 1_000; many++) drawn.add(ReceiptCode.draw(random).locator());
    assertThat(drawn).hasSize(1_000);
    ReceiptCode code = ReceiptCode.draw(random);
    assertThat("read " + code).doesNotContain(code.secret(), code.locator());
  }
}
