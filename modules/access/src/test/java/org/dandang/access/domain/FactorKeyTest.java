package org.dandang.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorKeyTest {
  private static final byte[] OF_THE_STANDARD =
      "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private static final long NONE_USED = -1;
  private static final Instant NOW = Instant.parse("2026-03-01T08:00:10Z");
  private static final long STEP = Totp.step(NOW);

  private final FactorKey key = new FactorKey(OF_THE_STANDARD);

  /** RFC 6238, appendix B, SHA-1; of its eight digits the last six. */
  @ParameterizedTest
  @CsvSource({
    "59,          287082",
    "1111111109,  081804",
    "1111111111,  050471",
    "1234567890,  005924",
    "2000000000,  279037",
    "20000000000, 353130"
  })
  void codes_are_those_of_the_standard(long second, String code) {
    Instant at = Instant.ofEpochSecond(second);
    assertThat(Totp.code(OF_THE_STANDARD, Totp.step(at))).isEqualTo(code);
    assertThat(key.step(code, at, NONE_USED)).hasValue(second / 30);
  }

  @Test
  void a_code_is_good_in_its_step_and_beside_it_and_no_longer() {
    for (long step = STEP - 1; step <= STEP + 1; step++)
      assertThat(key.step(code(step), NOW, NONE_USED)).hasValue(step);
    assertThat(key.step(code(STEP - 2), NOW, NONE_USED)).isEmpty();
    assertThat(key.step(code(STEP + 2), NOW, NONE_USED)).isEmpty();
  }

  @Test
  void a_code_works_once_and_then_none_before_it_does() {
    assertThat(key.step(code(STEP), NOW, STEP)).isEmpty();
    assertThat(key.step(code(STEP - 1), NOW, STEP)).isEmpty();
    assertThat(key.step(code(STEP + 1), NOW, STEP)).hasValue(STEP + 1);
  }

  @Test
  void nothing_but_six_digits_is_a_code() {
    assertThat(key.step("", NOW, NONE_USED)).isEmpty();
    assertThat(key.step(code(STEP).substring(1), NOW, NONE_USED)).isEmpty();
    assertThat(key.step(code(STEP) + "0", NOW, NONE_USED)).isEmpty();
    assertThat(new FactorKey(new byte[20]).step(code(STEP), NOW, NONE_USED)).isEmpty();
  }

  @Test
  void a_key_is_read_back_from_its_letters() {
    assertThat(key.text()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(FactorKey.of(key.text()).step(code(STEP), NOW, NONE_USED)).hasValue(STEP);
    FactorKey other = FactorKey.next();
    assertThat(FactorKey.of(other.text()).text()).isEqualTo(other.text()).hasSize(32);
    assertThat(other.text()).isNotEqualTo(FactorKey.next().text());
  }

  @Test
  void a_key_is_shown_in_groups_of_four_and_as_an_address() {
    assertThat(key.groups())
        .containsExactly("GEZD", "GNBV", "GY3T", "QOJQ", "GEZD", "GNBV", "GY3T", "QOJQ");
    assertThat(key.address("leader"))
        .isEqualTo(
            "otpauth://totp/Dandang:leader?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Dandang");
  }

  private static String code(long step) {
    return Totp.code(OF_THE_STANDARD, step);
  }
}
