package org.dandang.office.domain.desk;

import java.util.Optional;

/** All drafts and saved views, each within its owner's reach only. */
public interface Drafts {
  long nextId();

  void add(Draft draft);

  void add(SavedView view);

  Draft draft(long id, String owner);

  void remove(Draft draft);

  SavedView view(long id, String owner);

  Optional<SavedView> view(String owner, String list, String name);

  void remove(SavedView view);
}
