package org.dandang.kernel.list;

import java.util.List;
import java.util.Map;

/**
 * What a list is asked for.
 *
 * @param filters by column; what each means is the list's own affair; unknown ones are refused
 * @param sort in this order; empty for the list's own order
 * @param offset rows to skip
 * @param limit rows to give, at most 200 unless it is an export
 * @param cap where counting stops
 */
public record ListQuery(
    Map<String, String> filters, List<Sort> sort, int offset, int limit, int cap) {
  /** As many rows as one export takes at a time. */
  public static final int EXPORT_CHUNK = 5_000;

  public ListQuery {
    filters = Map.copyOf(filters);
    sort = List.copyOf(sort);
    if (offset < 0 || limit < 1 || limit > EXPORT_CHUNK || cap < 0) {
      throw new org.dandang.kernel.rule.InvalidInput("limit", "kernel.bad-page", offset, limit);
    }
  }

  /** Counted as far as a page needs it. */
  public ListQuery(Map<String, String> filters, List<Sort> sort, int offset, int limit) {
    this(filters, sort, offset, limit, Listing.CAP);
  }

  public static ListQuery first(int limit) {
    return new ListQuery(Map.of(), List.of(), 0, limit);
  }

  public ListQuery page(int newOffset, int newLimit) {
    return new ListQuery(filters, sort, newOffset, newLimit, cap);
  }

  /** Counted to that number instead, as an export needs it. */
  public ListQuery countedTo(int most) {
    return new ListQuery(filters, sort, offset, limit, most);
  }
}
