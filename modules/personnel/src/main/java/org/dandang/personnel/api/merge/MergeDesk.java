package org.dandang.personnel.api.merge;

import jakarta.validation.Valid;

/** Merges two files of one person; nobody merges his own. */
public interface MergeDesk {
  MergeId merge(@Valid MergePersons command);

  /** Until something is decided about the person. */
  void part(@Valid PartPersons command);
}
