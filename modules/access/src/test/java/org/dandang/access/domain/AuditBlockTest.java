package org.dandang.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.dandang.kernel.desk.Sealer;
import org.junit.jupiter.api.Test;

class AuditBlockTest {
  private static final Instant AT = Instant.parse("2019-02-20T01:00:00Z");
  private final Sealer sealer = new PlainSealer("key");

  @Test
  void a_block_holds_as_long_as_nothing_is_touched() {
    List<SealedEntry> entries = List.of(entry(1, "open").sealed(), entry(2, "grant").sealed());
    AuditBlock first = AuditBlock.after(null, AT, entries, sealer);
    AuditBlock second = AuditBlock.after(first, AT, List.of(entry(3, "x").sealed()), sealer);
    assertThat(first.holds(null, entries, sealer)).isTrue();
    assertThat(second.holds(first, List.of(entry(3, "x").sealed()), sealer)).isTrue();
    assertThat(second.number()).isEqualTo(2);
  }

  @Test
  void a_changed_missing_or_added_row_breaks_its_block() {
    List<SealedEntry> entries = List.of(entry(1, "open").sealed(), entry(2, "grant").sealed());
    AuditBlock block = AuditBlock.after(null, AT, entries, sealer);
    assertThat(block.holds(null, List.of(entries.get(0)), sealer)).isFalse();
    assertThat(block.holds(null, List.of(entries.get(0), entry(2, "disable").sealed()), sealer))
        .isFalse();
    assertThat(
            block.holds(
                null, List.of(entries.get(0), entries.get(1), entry(3, "x").sealed()), sealer))
        .isFalse();
  }

  @Test
  void a_block_follows_only_the_one_before_it() {
    AuditBlock first = AuditBlock.after(null, AT, List.of(entry(1, "a").sealed()), sealer);
    AuditBlock other = AuditBlock.after(null, AT, List.of(entry(1, "b").sealed()), sealer);
    List<SealedEntry> entries = List.of(entry(2, "c").sealed());
    assertThat(AuditBlock.after(first, AT, entries, sealer).holds(other, entries, sealer))
        .isFalse();
  }

  @Test
  void a_chain_made_again_without_the_key_does_not_hold() {
    List<SealedEntry> entries = List.of(entry(1, "forged").sealed());
    AuditBlock forged = AuditBlock.after(null, AT, entries, new PlainSealer("another key"));
    assertThat(forged.holds(null, entries, sealer)).isFalse();
  }

  @Test
  void texts_cannot_run_into_one_another() {
    AuditEntry one = new AuditEntry(AT, "ab", "c", AuditEntry.Kind.CALL, "t", "s", "ok");
    AuditEntry other = new AuditEntry(AT, "a", "bc", AuditEntry.Kind.CALL, "t", "s", "ok");
    assertThat(new KeptEntry(1, one, new byte[16]).sealed().digest())
        .isNotEqualTo(new KeptEntry(1, other, new byte[16]).sealed().digest());
  }

  private static KeptEntry entry(long id, String task) {
    return new KeptEntry(
        id, new AuditEntry(AT, "secadmin", "", AuditEntry.Kind.CALL, task, "", "ok"), new byte[16]);
  }

  private record PlainSealer(String key) implements Sealer {
    @Override
    public byte[] seal(String plain) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String unseal(byte[] sealed) {
      throw new UnsupportedOperationException();
    }

    @Override
    public byte[] fingerprint(String purpose, String value) {
      return new Digest().with(key).with(purpose).with(value).made();
    }
  }
}
