package org.dandang.access.domain;

import java.time.Instant;

/** What the chain keeps of a row: number, time and salted digest. */
public record SealedEntry(long id, Instant at, byte[] digest) {}
