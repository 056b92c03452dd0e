package org.dandang.personnel.api.matching;

import java.util.List;

/**
 * A run counted again.
 *
 * @param kept from what the run kept: the points must be the same
 * @param files from the files as of the day of the run: differs where a file was corrected since
 */
public record Repetition(List<Difference> kept, List<Difference> files) {
  /** Somebody whose points are not what they were; -1 for out. */
  public record Difference(String name, int then, int again) {}

  public boolean same() {
    return kept.isEmpty();
  }
}
