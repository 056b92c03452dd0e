package org.dandang.web.start;

import jakarta.enterprise.context.ApplicationScoped;

/** How far the start has come; health reads it. */
@ApplicationScoped
class StartState {
  private volatile boolean migrated;
  private volatile boolean sampled;

  void migrated() {
    migrated = true;
  }

  void sampled() {
    sampled = true;
  }

  boolean isMigrated() {
    return migrated;
  }

  /** The sample is loaded, or none was asked for. */
  boolean isSampled() {
    return sampled;
  }
}
