package org.dandang.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.crypto.Cipher;
import org.dandang.access.api.SealingKeyRow;
import org.dandang.access.domain.KeyBackupNotArranged;
import org.dandang.kernel.desk.DataKeys.DataKey;
import org.dandang.kernel.desk.Jobs;
import org.dandang.kernel.desk.SealedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyedSealerTest {
  /** Made by the form of the first days, so that it stays readable. */
  private static final String FIRST_KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

  private static final String FIRST_FORM =
      "AQAAAAcAAAAAAAAAAByW3WPOMoeV146WqE7tL52l1EYv+w2G7455OZQxDLu1gpc=";

  @TempDir Path folder;

  @Test
  void what_is_sealed_opens_again_and_never_looks_the_same() {
    KeyedSealer sealer = sealer(folder);
    byte[] sealed = sealer.seal("举报人：𠮷某");
    assertThat(sealer.unseal(sealed)).isEqualTo("举报人：𠮷某");
    assertThat(sealer.seal("举报人：𠮷某")).isNotEqualTo(sealed);
    assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("举报人");
  }

  @Test
  void what_was_changed_or_sealed_by_another_key_does_not_open() {
    KeyedSealer sealer = sealer(folder.resolve("one"));
    byte[] sealed = sealer.seal("secret");
    KeyedSealer other = sealer(folder.resolve("other"));
    assertThatThrownBy(() -> other.unseal(sealed)).isInstanceOf(IllegalStateException.class);
    sealed[sealed.length - 1] ^= 1;
    assertThatThrownBy(() -> sealer.unseal(sealed)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> sealer.unseal(new byte[] {9, 9}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_fingerprint_is_the_same_for_the_same_value_purpose_and_key() {
    KeyedSealer sealer = sealer(folder);
    byte[] print = sealer.fingerprint("id-number", "999999199001010019");
    assertThat(sealer(folder).fingerprint("id-number", "999999199001010019")).isEqualTo(print);
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

  @Test
  void a_new_key_seals_and_the_old_ones_still_open() {
    KeyedSealer sealer = sealer(folder);
    byte[] old = sealer.seal("旧钥匙封的");
    byte[] mark = sealer.mark();
    assertThat(sealer.ring().next()).isEqualTo(2);
    byte[] now = sealer.seal("新钥匙封的");
    assertThat(sealer.unseal(old)).isEqualTo("旧钥匙封的");
    assertThat(sealer.unseal(now)).isEqualTo("新钥匙封的");
    assertThat(old).startsWith(mark);
    assertThat(now).startsWith(sealer.mark());
    assertThat(sealer.mark()).isNotEqualTo(mark);
    assertThat(sealer.renew(old)).startsWith(sealer.mark());
    assertThat(sealer.unseal(sealer.renew(old))).isEqualTo("旧钥匙封的");
  }

  @Test
  void a_fingerprint_outlives_the_change_of_the_key() {
    KeyedSealer sealer = sealer(folder);
    byte[] before = sealer.fingerprint("id-number", "999999199001010019");
    sealer.ring().next();
    assertThat(sealer.fingerprint("id-number", "999999199001010019")).isEqualTo(before);
  }

  @Test
  void another_server_follows_when_it_meets_what_the_new_key_has_sealed() {
    KeyedSealer one = sealer(folder);
    KeyedSealer other = sealer(folder);
    other.seal("x");
    one.ring().next();
    assertThat(other.unseal(one.seal("新"))).isEqualTo("新");
    assertThat(other.mark()).isEqualTo(one.mark());
  }

  @Test
  void a_key_that_is_not_there_is_named() throws IOException {
    KeyedSealer sealer = sealer(folder);
    sealer.ring().next();
    byte[] sealed = sealer.seal("x");
    Files.delete(folder.resolve("sealing-2.key"));
    assertThatThrownBy(() -> sealer(folder).unseal(sealed)).hasMessageContaining("key 2");
  }

  @Test
  void a_sealed_value_cannot_be_passed_off_as_another_keys() {
    KeyedSealer sealer = sealer(folder);
    byte[] sealed = sealer.seal("x");
    sealer.ring().next();
    sealed[5] = 2;
    assertThatThrownBy(() -> sealer.unseal(sealed)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void what_was_sealed_before_keys_had_numbers_opens() {
    byte[] first = Base64.getDecoder().decode(FIRST_FORM);
    assertThat(sealerOf(FIRST_KEY).unseal(first)).isEqualTo("举报人：某某");
  }

  @ParameterizedTest
  @EnumSource(SealSuite.class)
  void either_set_of_algorithms_seals_and_each_opens_the_others(SealSuite suite) {
    KeyRing ring = KeyRing.in(folder);
    KeyedSealer sealer = new KeyedSealer(ring, suite);
    for (SealSuite reader : SealSuite.values()) {
      KeyedSealer other = new KeyedSealer(ring, reader);
      assertThat(other.unseal(sealer.seal("国密与国际"))).isEqualTo("国密与国际");
      DataKey own = sealer.make();
      byte[] sealed = own.seal("here", "某某");
      assertThat(other.open(own.wrapped()).unseal("here", sealed)).isEqualTo("某某");
    }
  }

  @ParameterizedTest
  @EnumSource(SealSuite.class)
  void a_file_of_any_length_is_sealed_whole(SealSuite suite) {
    byte[] key = new byte[SealSuite.KEY_MATERIAL];
    byte[] nonce = new byte[SealSuite.NONCE];
    byte[] beside = {1};
    for (int length : new int[] {0, 1, 8_191, 8_192, 8_193, 16_384, 100_003}) {
      byte[] text = new byte[length];
      new Random(length).nextBytes(text);
      byte[] sealed = suite.cipher(Cipher.ENCRYPT_MODE, key, nonce, beside, text);
      assertThat(sealed).hasSize(length + 16);
      assertThat(suite.cipher(Cipher.DECRYPT_MODE, key, nonce, beside, sealed)).isEqualTo(text);
    }
  }

  @Test
  void a_record_opens_by_its_own_key_at_its_own_place_alone() {
    KeyedSealer sealer = sealer(folder);
    DataKey own = sealer.make();
    byte[] identity = own.seal("report/7/identity", "某某");
    assertThat(sealer.open(own.wrapped()).unseal("report/7/identity", identity)).isEqualTo("某某");
    assertThatThrownBy(() -> own.unseal("report/8/identity", identity))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> sealer.make().unseal("report/7/identity", identity))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void the_change_of_the_key_touches_the_key_of_a_record_and_not_its_words() {
    KeyedSealer sealer = sealer(folder);
    DataKey own = sealer.make();
    byte[] words = own.seal("report/7/text", "反映的问题");
    sealer.ring().next();
    byte[] wrapped = sealer.renew(own.wrapped());
    assertThat(wrapped).startsWith(sealer.mark());
    assertThat(sealer.open(wrapped).unseal("report/7/text", words)).isEqualTo("反映的问题");
  }

  @Test
  void a_key_is_made_only_where_its_backup_is_arranged() {
    KeyOffice office = new KeyOffice(sealer(folder), List.of());
    assertThatThrownBy(() -> office.make(false)).isInstanceOf(KeyBackupNotArranged.class);
    assertThat(office.make(true)).isEqualTo(2);
    assertThat(office.keys()).extracting(SealingKeyRow::present).containsExactly(false, true);
  }

  @Test
  void sealing_again_goes_on_while_others_seal_and_read() throws InterruptedException {
    KeyedSealer sealer = sealer(folder);
    Shelf shelf = new Shelf(sealer);
    AtomicReference<Throwable> wrong = new AtomicReference<>();
    AtomicBoolean over = new AtomicBoolean();
    Thread reader = new Thread(() -> shelf.readAndWrite(over, wrong));
    reader.start();
    KeyOffice office = new KeyOffice(sealer, List.of(shelf));
    for (int time = 0; time < 3; time++) {
      office.make(true);
      office.renew(new Quiet());
    }
    over.set(true);
    reader.join();
    assertThat(wrong.get()).isNull();
    assertThat(shelf.behind()).isZero();
  }

  @Test
  void algorithms_that_nobody_knows_are_refused_by_the_name_of_the_setting() {
    Map<String, Object> settings =
        Map.of("dandang.keys", folder.toString(), "dandang.seal", "ROT13");
    assertThatThrownBy(() -> new KeyedSealer(new TestSettings(settings)).seal("x"))
        .hasMessage("dandang.seal must be AES or SM4, not ROT13");
    KeyedSealer national =
        new KeyedSealer(
            new TestSettings(Map.of("dandang.keys", folder.toString(), "dandang.seal", "SM4")));
    assertThat(national.unseal(national.seal("国密"))).isEqualTo("国密");
    assertThat(national.seal("国密")[1]).isEqualTo(SealSuite.SM4.number());
  }

  private static KeyedSealer sealer(Path folder) {
    return new KeyedSealer(KeyRing.in(folder), SealSuite.AES);
  }

  private KeyedSealer sealerOf(String key) {
    try {
      Files.writeString(folder.resolve("sealing.key"), key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sealer(folder);
  }

  /** A hundred sealed values, as a table would keep them. */
  private static final class Shelf implements SealedStore {
    private final KeyedSealer sealer;
    private final AtomicReferenceArray<byte[]> rows = new AtomicReferenceArray<>(500);

    private Shelf(KeyedSealer sealer) {
      this.sealer = sealer;
      for (int i = 0; i < rows.length(); i++) rows.set(i, sealer.seal("值" + i));
    }

    private void readAndWrite(AtomicBoolean over, AtomicReference<Throwable> wrong) {
      try {
        for (int i = 0; !over.get(); i = (i + 7) % rows.length()) {
          assertThat(sealer.unseal(rows.get(i))).isEqualTo("值" + i);
          rows.set(i, sealer.seal("值" + i));
        }
      } catch (RuntimeException | AssertionError e) {
        wrong.set(e);
      }
    }

    @Override
    public String name() {
      return "test";
    }

    @Override
    public long behind() {
      return IntStream.range(0, rows.length()).filter(i -> isOld(rows.get(i))).count();
    }

    @Override
    public OptionalLong renew(long after, int most) {
      int[] old =
          IntStream.range((int) after, rows.length())
              .filter(i -> isOld(rows.get(i)))
              .limit(most)
              .toArray();
      for (int i : old) {
        byte[] before = rows.get(i);
        rows.compareAndSet(i, before, sealer.renew(before));
      }
      return old.length == 0 ? OptionalLong.empty() : OptionalLong.of(old[old.length - 1] + 1L);
    }

    private boolean isOld(byte[] sealed) {
      byte[] mark = sealer.mark();
      return !Arrays.equals(mark, Arrays.copyOf(sealed, mark.length));
    }
  }

  private static final class Quiet implements Jobs.Progress {
    @Override
    public void at(int done, int of, String text) {
      assertThat(done).isBetween(0, of);
    }

    @Override
    public OutputStream leaving(String name) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T> T apart(Supplier<T> reading) {
      return reading.get();
    }
  }
}
