package org.dandang.office.domain.desk;

import java.time.LocalDateTime;
import java.util.Optional;

/** All drafts and saved views, each within its owner's reach only. */
public interface Drafts {
  long nextId();

  void add(Draft draft);

  void add(SavedView view);

  Optional<Draft> draft(String form, String owner);

  void remove(Draft draft);

  /** Those saved before go; says how many. */
  int removeBefore(LocalDateTime moment);

  SavedView view(long id, String owner);

  Optional<SavedView> view(String owner, String list, String name);

  void remove(SavedView view);
}
