package org.dandang.access.application;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.dandang.access.domain.Attempts;

/** Attempts in memory. */
final class CountedAttempts implements Attempts {
  private final Map<String, Integer> failures = new HashMap<>();
  private final Map<String, Instant> locks = new HashMap<>();

  @Override
  public int begin(String name, Instant at, Duration forgotten) {
    Instant until = locks.get(name);
    if (until != null && until.isAfter(at)) return 0;
    if (until != null) forget(name);
    return failures.merge(name, 1, Integer::sum);
  }

  @Override
  public void lock(String name, Instant until) {
    locks.put(name, until);
  }

  @Override
  public void takeBack(String name) {
    failures.computeIfPresent(name, (known, count) -> count - 1);
  }

  @Override
  public void forget(String name) {
    failures.remove(name);
    locks.remove(name);
  }
}
