package org.dandang.kernel.rule;

/** Somebody else changed the record since the user saw it. */
public final class Stale extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Stale(Object what, long seen, long now) {
    super(what + " seen " + seen + " now " + now);
  }
}
