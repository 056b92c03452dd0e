package org.dandang.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyedSealerTest {
  @TempDir Path folder;

  @Test
  void what_is_sealed_opens_again_and_never_looks_the_same() {
    KeyedSealer sealer = new KeyedSealer(KeyFile.in(folder));
    byte[] sealed = sealer.seal("举报人：𠮷某");
    assertThat(sealer.unseal(sealed)).isEqualTo("举报人：𠮷某");
    assertThat(sealer.seal("举报人：𠮷某")).isNotEqualTo(sealed);
    assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("举报人");
  }

  @Test
  void what_was_changed_or_sealed_by_another_key_does_not_open() {
    KeyedSealer sealer = new KeyedSealer(KeyFile.in(folder.resolve("one")));
    byte[] sealed = sealer.seal("secret");
    KeyedSealer other = new KeyedSealer(KeyFile.in(folder.resolve("other")));
    assertThatThrownBy(() -> other.unseal(sealed)).isInstanceOf(IllegalStateException.class);
    sealed[sealed.length - 1] ^= 1;
    assertThatThrownBy(() -> sealer.unseal(sealed)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> sealer.unseal(new byte[] {9, 9}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_fingerprint_is_the_same_for_the_same_value_purpose_and_key() {
    KeyedSealer sealer = new KeyedSealer(KeyFile.in(folder));
    byte[] print = sealer.fingerprint("id-number", "999999199001010019");
    assertThat(new KeyedSealer(KeyFile.in(folder)).fingerprint("id-number", "999999199001010019"))
        .isEqualTo(print);
    assertThat(sealer.fingerprint("phone", "999999199001010019")).isNotEqualTo(print);
    assertThat(sealer.fingerprint("id-number", "999999199001010027")).isNotEqualTo(print);
  }

  @Test
  void the_key_is_made_once_and_read_from_where_the_operator_says() throws IOException {
    KeyedSealer made = new KeyedSealer(new TestSettings(Map.of("dandang.keys", folder.toString())));
    byte[] sealed = made.seal("x");
    Path file = folder.resolve("sealing.key");
    assertThat(Files.readString(file)).hasSize(44);
    KeyedSealer named =
        new KeyedSealer(new TestSettings(Map.of("dandang.key.file", file.toString())));
    assertThat(named.unseal(sealed)).isEqualTo("x");
    assertThatThrownBy(() -> new KeyedSealer(new TestSettings(Map.of())).seal("x"))
        .hasMessageContaining("dandang.key.file");
  }
}
