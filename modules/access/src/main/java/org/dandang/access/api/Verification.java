package org.dandang.access.api;

import java.util.List;

/**
 * What a check of the audit log found.
 *
 * @param blocks sealed blocks checked
 * @param entries sealed rows checked
 * @param waiting rows that the next blocks will seal
 * @param faults what does not hold; empty when nobody touched the log
 */
public record Verification(long blocks, long entries, long waiting, List<Fault> faults) {
  /** What is wrong. */
  public enum Kind {
    ENTRY_CHANGED,
    ENTRY_MISSING,
    BLOCK_CHANGED,
    BLOCK_MISSING
  }

  /** One fault: a row or a block by its number. */
  public record Fault(Kind kind, long number) {}

  public Verification {
    faults = List.copyOf(faults);
  }

  public boolean holds() {
    return faults.isEmpty();
  }
}
