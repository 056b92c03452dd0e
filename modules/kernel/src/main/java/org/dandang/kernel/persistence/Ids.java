package org.dandang.kernel.persistence;

import jakarta.persistence.EntityManager;

/**
 * Hands out ids from a sequence that steps by fifty, so that a root has its number before it is
 * stored.
 */
public final class Ids {
  private static final int STEP = 50;

  private final String sequence;
  private long next;
  private long end;

  /** The name of a sequence made with {@code start 50 increment 50}. */
  public Ids(String sequence) {
    if (!sequence.matches("[a-z_]+")) throw new IllegalArgumentException(sequence);
    this.sequence = sequence;
  }

  public synchronized long next(EntityManager em) {
    if (next == end) {
      Number top =
          (Number) em.createNativeQuery("select nextval('" + sequence + "')").getSingleResult();
      end = top.longValue() + 1;
      next = end - STEP;
      if (next < 1) next = 1;
    }
    return next++;
  }
}
