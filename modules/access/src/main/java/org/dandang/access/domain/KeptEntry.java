package org.dandang.access.domain;

import java.time.temporal.ChronoUnit;

/** A row of the audit log as it stands in the database. */
public record KeptEntry(long id, AuditEntry entry, byte[] salt) {
  /** What the chain keeps of it. */
  public SealedEntry sealed() {
    Digest digest =
        new Digest()
            .with(salt)
            .with(id)
            .with(entry.at().truncatedTo(ChronoUnit.MICROS))
            .with(entry.actor())
            .with(entry.roles())
            .with(entry.kind().name())
            .with(entry.task())
            .with(entry.subject())
            .with(entry.outcome());
    return new SealedEntry(id, entry.at(), digest.made());
  }
}
