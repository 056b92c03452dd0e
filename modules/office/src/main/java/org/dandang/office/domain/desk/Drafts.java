package org.dandang.office.domain.desk;

import java.time.LocalDateTime;
import java.util.Optional;

/** All drafts and saved views, each within its owner's reach only. */
public interface Drafts {
  long nextId();

  /** Takes the place of what is kept of the same form; two at once end with the later one. */
  void keep(Draft draft);

  /** Takes the place of what is kept of the same form; says whether anything was. */
  boolean keepAgain(Draft draft);

  void add(SavedView view);

  Optional<Draft> draft(String form, String owner);

  /** Goes as it stands, also while it is saved once more. */
  void discard(String form, String owner);

  /** Those saved before go; says how many. */
  int removeBefore(LocalDateTime moment);

  SavedView view(long id, String owner);

  Optional<SavedView> view(String owner, String list, String name);

  void remove(SavedView view);
}
