package org.dandang.kernel.desk;

import java.util.OptionalLong;

/** Where a context keeps what is sealed, for the day on which the key of the house changes. */
public interface SealedStore {
  /** What it keeps, as a key of words such as {@code personnel.person}. */
  String name();

  /** How many of its records an older key has sealed, in part at least. */
  long behind();

  /**
   * Seals records again that an older key has sealed, in the order of their numbers. Whoever
   * changes one of them meanwhile wins: what he has sealed is under the present key anyway.
   *
   * @param after the number after which to begin
   * @param most how many records at most
   * @return the number of the last one; empty when there are none after
   */
  OptionalLong renew(long after, int most);
}
