package org.dandang.kernel.desk;

import java.util.List;

/** A context that can be searched from the top of every page; sealed records never answer. */
public interface SearchSource {
  /** One hit with the page that opens it. */
  record Hit(String context, String label, String detail, String page) {}

  List<Hit> find(String typed, int limit);
}
