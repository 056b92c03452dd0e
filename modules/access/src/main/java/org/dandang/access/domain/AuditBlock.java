package org.dandang.access.domain;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.dandang.kernel.desk.Sealer;

/**
 * A link of the audit log's chain: a hash over the link before it and over all rows that it covers,
 * and a keyed hash of that, which nobody without the key can make again.
 */
public record AuditBlock(
    long number, Instant sealedAt, int entries, byte[] previous, byte[] hash, byte[] seal) {
  private static final byte[] BEGINNING = new byte[32];

  /** The link after {@code last}, or the first where that is null. */
  public static AuditBlock after(
      AuditBlock last, Instant now, List<SealedEntry> entries, Sealer sealer) {
    long number = last == null ? 1 : last.number + 1;
    byte[] previous = last == null ? BEGINNING : last.hash;
    byte[] hash = hash(number, now, previous, entries);
    return new AuditBlock(number, now, entries.size(), previous, hash, seal(hash, sealer));
  }

  /** Whether this is what it was when it was made, and follows {@code last}. */
  public boolean holds(AuditBlock last, List<SealedEntry> covered, Sealer sealer) {
    return MessageDigest.isEqual(previous, last == null ? BEGINNING : last.hash)
        && covered.size() == entries
        && MessageDigest.isEqual(hash, hash(number, sealedAt, previous, covered))
        && MessageDigest.isEqual(seal, seal(hash, sealer));
  }

  private static byte[] hash(long number, Instant at, byte[] previous, List<SealedEntry> entries) {
    Digest digest = new Digest().with(number).with(at).with(previous);
    for (SealedEntry entry : entries) digest.with(entry.id()).with(entry.at()).with(entry.digest());
    return digest.made();
  }

  private static byte[] seal(byte[] hash, Sealer sealer) {
    return sealer.fingerprint("audit-block", HexFormat.of().formatHex(hash));
  }
}
