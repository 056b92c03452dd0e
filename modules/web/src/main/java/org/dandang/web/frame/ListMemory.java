package org.dandang.web.frame;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was last asked of each list, so that coming back finds it again. */
@SessionScoped
public class ListMemory implements Serializable {
  private final Map<String, LinkedHashMap<String, String>> filters = new HashMap<>();
  private final Map<String, String> opened = new HashMap<>();

  Map<String, String> of(String path) {
    return new LinkedHashMap<>(filters.getOrDefault(path, new LinkedHashMap<>()));
  }

  void keep(String path, Map<String, String> asked) {
    filters.put(path, new LinkedHashMap<>(asked));
  }

  /** A view was opened: until it is closed, its columns and order go before the usual ones. */
  void open(String path, ListView view) {
    opened.put(path, view.text());
    keep(path, view.filters());
  }

  void close(String path) {
    opened.remove(path);
  }

  Optional<ListView> opened(String path) {
    return Optional.ofNullable(opened.get(path)).map(ListView::of);
  }
}
