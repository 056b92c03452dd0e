package org.dandang.kernel.rule;

/** There is no such record, or the actor may not know that there is. */
public final class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotFound(Object what) {
    super(String.valueOf(what));
  }
}
