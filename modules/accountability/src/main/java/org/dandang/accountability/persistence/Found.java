package org.dandang.accountability.persistence;

import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;

/** What a look-up by number gives: the thing as it was seen, or the reason why not. */
final class Found {
  private Found() {}

  static <T> T orNot(T found, String what) {
    if (found == null) throw new NotFound(what);
    return found;
  }

  static void asSeen(Object what, long seen, long now) {
    if (seen >= 0 && seen != now) throw new Stale(what, seen, now);
  }
}
