package org.dandang.web.frame;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was last asked of each list, so that coming back finds it again. */
@SessionScoped
public class ListMemory implements Serializable {
  private final Map<String, LinkedHashMap<String, String>> filters = new HashMap<>();

  Map<String, String> of(String path) {
    return new LinkedHashMap<>(filters.getOrDefault(path, new LinkedHashMap<>()));
  }

  void keep(String path, Map<String, String> asked) {
    filters.put(path, new LinkedHashMap<>(asked));
  }
}
