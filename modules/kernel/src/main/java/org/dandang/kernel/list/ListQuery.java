package org.dandang.kernel.list;

import java.util.List;
import java.util.Map;
import org.dandang.kernel.rule.InvalidInput;

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
    filters.forEach(ListQuery::mustBeText);
    sort = List.copyOf(sort);
    if (offset < 0 || limit < 1 || limit > EXPORT_CHUNK || cap < 0) {
      throw new InvalidInput("limit", "kernel.bad-page", offset, limit);
    }
  }

  /** Counted as far as a page needs it. */
  public ListQuery(Map<String, String> filters, List<Sort> sort, int offset, int limit) {
    this(filters, sort, offset, limit, Listing.CAP);
  }

  /** No database holds such characters, and no list is found by them. */
  private static void mustBeText(String filter, String typed) {
    if (typed.chars().anyMatch(each -> each == 0))
      throw new InvalidInput(filter, "kernel.control-character");
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
