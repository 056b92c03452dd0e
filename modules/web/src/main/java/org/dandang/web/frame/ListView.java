package org.dandang.web.frame;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.list.Sort;

/**
 * A list as its user likes it.
 *
 * @param columns which are shown and in which order; empty for all as the page has them
 */
record ListView(Map<String, String> filters, List<String> columns, List<Sort> sort) {
  private static final String FILTER = "f.";
  private static final String COLUMN = "column";
  private static final String SORT = "sort";
  private static final String DOWN = "-";

  ListView {
    filters = new LinkedHashMap<>(filters);
    columns = List.copyOf(columns);
    sort = List.copyOf(sort);
  }

  static ListView columns(List<String> columns) {
    return new ListView(Map.of(), columns, List.of());
  }

  /** As it is kept, in the manner of an address. */
  String text() {
    List<String> parts = new ArrayList<>();
    filters.forEach((name, typed) -> parts.add(part(FILTER + name, typed)));
    columns.forEach(column -> parts.add(part(COLUMN, column)));
    sort.forEach(by -> parts.add(part(SORT, (by.descending() ? DOWN : "") + by.column())));
    return String.join("&", parts);
  }

  static ListView of(String text) {
    Map<String, String> filters = new LinkedHashMap<>();
    List<String> columns = new ArrayList<>();
    List<Sort> sort = new ArrayList<>();
    for (String part : text.split("&")) {
      int equal = part.indexOf('=');
      if (equal < 1) continue;
      String name = decoded(part.substring(0, equal));
      String value = decoded(part.substring(equal + 1));
      if (name.startsWith(FILTER)) filters.put(name.substring(FILTER.length()), value);
      if (name.equals(COLUMN)) columns.add(value);
      if (name.equals(SORT)) sort.add(sort(value));
    }
    return new ListView(filters, columns, sort);
  }

  private static Sort sort(String value) {
    return value.startsWith(DOWN) ? Sort.descending(value.substring(1)) : Sort.ascending(value);
  }

  private static String part(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
