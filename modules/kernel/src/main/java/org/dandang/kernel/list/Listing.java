package org.dandang.kernel.list;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total how many there are, counted up to the cap of the query
 * @param capped true when there are more than that cap
 */
public record Listing<T>(List<T> rows, int total, boolean capped) {
  /** Nobody pages through more than this; counting for a page stops here. */
  public static final int CAP = 1_000;

  public Listing {
    rows = List.copyOf(rows);
  }
}
