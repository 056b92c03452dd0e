package org.dandang.access.api;

import java.time.Instant;

/**
 * With this its owner sets the own password, once. Shown to the security administrator a single
 * time and kept nowhere.
 */
public record ResetCode(String code, Instant until) {
  @Override
  public String toString() {
    return "ResetCode until " + until;
  }
}
