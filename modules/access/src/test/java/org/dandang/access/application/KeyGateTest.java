package org.dandang.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dandang.access.domain.KeyProofs;
import org.dandang.kernel.desk.Sealer;
import org.junit.jupiter.api.Test;

class KeyGateTest {
  private final Book book = new Book();

  @Test
  void the_first_start_keeps_what_proves_the_key_and_later_ones_with_the_same_key_go_on() {
    assertThatCode(() -> new KeyGate(book, sealer("一")).mustFit()).doesNotThrowAnyException();
    byte[] first = book.kept;
    assertThat(first).isNotNull();
    assertThatCode(() -> new KeyGate(book, sealer("一")).mustFit()).doesNotThrowAnyException();
    assertThat(book.kept).isSameAs(first);
  }

  @Test
  void a_start_with_another_key_is_refused_in_words_and_changes_no_proof() {
    new KeyGate(book, sealer("一")).mustFit();
    byte[] first = book.kept;
    assertThatThrownBy(() -> new KeyGate(book, sealer("二")).mustFit())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("dandang.key.file")
        .hasMessageContaining("not those of this database");
    assertThat(book.kept).isSameAs(first);
  }

  private static Sealer sealer(String key) {
    return new Sealer() {
      @Override
      public byte[] seal(String text) {
        throw new UnsupportedOperationException();
      }

      @Override
      public String unseal(byte[] sealed) {
        throw new UnsupportedOperationException();
      }

      @Override
      public byte[] fingerprint(String purpose, String text) {
        return (key + purpose + text).getBytes(StandardCharsets.UTF_8);
      }
    };
  }

  private static final class Book implements KeyProofs {
    private byte[] kept;

    @Override
    public Optional<byte[]> first() {
      return Optional.ofNullable(kept);
    }

    @Override
    public void keep(byte[] print) {
      kept = print;
    }
  }
}
