package org.dandang.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {
  @Test
  void ten_are_handed_out_and_no_two_begin_alike() {
    List<String> codes = RecoveryCode.several();
    assertThat(codes).hasSize(10).doesNotHaveDuplicates();
    assertThat(codes.stream().map(code -> code.substring(0, 5))).doesNotHaveDuplicates();
  }

  @Test
  void what_is_kept_finds_the_code_and_does_not_say_it() {
    RecoveryCode code = RecoveryCode.typed("abcde-fghjk-mnpqr-stuvw").orElseThrow();
    RecoveryCode.Kept kept = code.kept();
    assertThat(kept.locator()).isEqualTo("abcde");
    assertThat(kept.hash()).startsWith("$argon2id$").doesNotContain("fghjk");
    assertThat(SlowHash.matches("fghjkmnpqrstuvw", kept.hash())).isTrue();
    assertThat(code.toString()).doesNotContain("fghjk");
  }

  @Test
  void gaps_and_capitals_do_not_matter_but_length_does() {
    String shown = RecoveryCode.several().get(0);
    assertThat(RecoveryCode.typed(" " + shown.toUpperCase(Locale.ROOT).replace('-', ' ') + " "))
        .isEqualTo(RecoveryCode.typed(shown));
    assertThat(RecoveryCode.typed(shown + "x")).isEmpty();
    assertThat(RecoveryCode.typed("123456")).isEmpty();
  }
}
