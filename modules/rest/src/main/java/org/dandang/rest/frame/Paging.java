package org.dandang.rest.frame;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.list.Sort;
import org.dandang.kernel.rule.InvalidInput;

/**
 * The part of a list that a call asks for: {@code limit}, {@code after}, {@code sort=-begin,id},
 * {@code filter[title]=…}. Which filters and sorts there are is the list's own affair; it refuses
 * others. {@code after} comes from the {@code next} of the page before and means nothing to
 * callers.
 */
public final class Paging {
  private static final int STANDARD = 50;
  private static final int MOST = 200;
  private static final String MARK = "o";

  /** Makes the page of a list from its rows, its total and the address of the page that follows. */
  public interface Page<T, P> {
    P of(List<T> rows, int total, boolean totalCapped, String next);
  }

  private final URI address;
  private final Map<String, String> given;
  private final ListQuery query;

  private Paging(URI address, Map<String, String> given, ListQuery query) {
    this.address = address;
    this.given = given;
    this.query = query;
  }

  /**
   * For a list that goes on from its own cursor while no order is asked for: {@code after} is the
   * list's affair then, and reaches it by {@link #cursor}.
   */
  public static Paging byCursor(UriInfo uri, String... others) {
    return uri.getQueryParameters().containsKey("sort")
        ? of(uri, others)
        : read(uri, typed -> 0, others);
  }

  /** Other parameters of the resource beside those of every list are named here. */
  public static Paging of(UriInfo uri, String... others) {
    return read(uri, Paging::offset, others);
  }

  private static Paging read(UriInfo uri, ToIntFunction<String> after, String... others) {
    Map<String, String> given = Asked.once(uri.getQueryParameters());
    List<String> known = List.of(others);
    Map<String, String> filters = new HashMap<>();
    int limit = STANDARD;
    int offset = 0;
    List<Sort> sort = List.of();
    for (Map.Entry<String, String> parameter : given.entrySet()) {
      String name = parameter.getKey();
      String typed = parameter.getValue();
      if (name.equals("limit")) limit = Asked.whole(name, typed, 1, MOST);
      else if (name.equals("after")) offset = after.applyAsInt(typed);
      else if (name.equals("sort")) sort = sort(typed);
      else if (name.matches("filter\\[[A-Za-z]+]"))
        filters.put(name.substring("filter[".length(), name.length() - 1), typed);
      else if (!known.contains(name)) throw new InvalidInput(name, "rest.unknown-parameter", name);
    }
    return new Paging(uri.getRequestUri(), given, new ListQuery(filters, sort, offset, limit));
  }

  /** What the list is asked. */
  public ListQuery query() {
    return query;
  }

  /** The list's own cursor, from the page before. */
  public Optional<String> cursor() {
    return Optional.ofNullable(given.get("after"));
  }

  /** The page for a list that was read with {@link #query}. */
  public <R, T, P> P page(Listing<R> listing, Function<R, T> row, Page<T, P> page) {
    int end = query.offset() + listing.rows().size();
    boolean more =
        listing.capped() ? listing.rows().size() == query.limit() : end < listing.total();
    return page.of(
        listing.rows().stream().map(row).toList(),
        listing.total(),
        listing.capped(),
        more ? next(end) : null);
  }

  /** The page for a list that goes on from its own cursor. */
  public <R, T, P> P page(
      Listing<R> listing, Optional<String> next, Function<R, T> row, Page<T, P> page) {
    return page.of(
        listing.rows().stream().map(row).toList(),
        listing.total(),
        listing.capped(),
        next.map(this::next).orElse(null));
  }

  /** The same address with the mark of the page that begins there. */
  public String next(int offset) {
    return next(mark(offset));
  }

  /** The same address going on from the list's own cursor. */
  public String next(String cursor) {
    Map<String, String> parameters = new TreeMap<>(given);
    parameters.put("after", cursor);
    List<String> pairs = new ArrayList<>();
    parameters.forEach((name, value) -> pairs.add(encoded(name) + "=" + encoded(value)));
    return address.getRawPath() + "?" + String.join("&", pairs);
  }

  private static List<Sort> sort(String typed) {
    List<Sort> sort = new ArrayList<>();
    for (String column : typed.split(",", -1)) {
      boolean descending = column.startsWith("-");
      String name = descending ? column.substring(1) : column;
      if (!name.matches("[A-Za-z]+")) throw new InvalidInput("sort", "kernel.unknown-sort", name);
      sort.add(new Sort(name, descending));
    }
    return sort;
  }

  private static String mark(int offset) {
    byte[] mark = (MARK + offset).getBytes(StandardCharsets.US_ASCII);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(mark);
  }

  private static int offset(String mark) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(mark), StandardCharsets.US_ASCII);
      if (plain.matches(MARK + "\\d{1,9}")) return Integer.parseInt(plain.substring(1));
    } catch (IllegalArgumentException notOurs) {
      throw new InvalidInput("after", "rest.bad-cursor");
    }
    throw new InvalidInput("after", "rest.bad-cursor");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
