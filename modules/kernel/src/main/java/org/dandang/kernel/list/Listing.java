package org.dandang.kernel.list;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total how many there are, counted up to {@link #CAP}
 * @param capped true when there are more than the cap
 */
public record Listing<T>(List<T> rows, int total, boolean capped) {
  /** Nobody pages through more than this; counting stops here. */
  public static final int CAP = 1_000;

  public Listing {
    rows = List.copyOf(rows);
  }
}
