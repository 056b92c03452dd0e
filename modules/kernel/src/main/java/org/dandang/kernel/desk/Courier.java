package org.dandang.kernel.desk;

import java.time.LocalDate;
import java.util.List;

/**
 * Signed files between the two halves of the county's work. A file is of this county, signed by the
 * partner whose key is known here, and taken once.
 */
public interface Courier {
  /** What a file carries. */
  enum Kind {
    PEOPLE(true),
    FIGURES(true),
    LETTER(false),
    ANSWER(false);

    private final boolean whole;

    Kind(boolean whole) {
      this.whole = whole;
    }

    /** Each file says everything anew, so that an older one is never taken after a newer one. */
    public boolean isWhole() {
      return whole;
    }
  }

  /**
   * An opened file.
   *
   * @param number counts up for each kind and sender
   * @param on the day it was made
   */
  record Parcel(Kind kind, long number, LocalDate on, List<List<String>> rows) {
    public Parcel {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** Makes a signed file with the next number, inside the caller's transaction. */
  byte[] pack(Kind kind, List<List<String>> rows);

  /** Checks everything and takes nothing. */
  Parcel look(Kind kind, byte[] file);

  /** Checks everything and notes the file as taken, inside the caller's transaction. */
  Parcel take(Kind kind, byte[] file);
}
