package org.dandang.overview.domain;

import java.util.Optional;

/** The drafts, one a year at most. */
public interface Drafts {
  long nextId();

  void add(Draft draft);

  Optional<Draft> of(int year);
}
