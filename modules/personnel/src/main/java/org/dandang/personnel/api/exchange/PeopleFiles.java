package org.dandang.personnel.api.exchange;

import jakarta.validation.constraints.NotNull;

/**
 * People and units by their public codes, from the half that keeps them to the half that reads
 * them: without ID numbers, health or anything else that the other half does not need.
 */
public interface PeopleFiles {
  byte[] export();

  /** Checks the file and says what it would bring; nothing is taken. */
  PeopleCount preview(@NotNull byte[] file);

  /** Takes the file over, all of it or nothing. */
  PeopleCount take(@NotNull byte[] file);
}
