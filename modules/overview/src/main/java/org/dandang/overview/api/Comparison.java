package org.dandang.overview.api;

import java.time.LocalDate;
import java.util.List;

/**
 * A frozen version beside what is counted today.
 *
 * @param asOf the cut-off of today's count
 */
public record Comparison(FrozenRow row, LocalDate asOf, List<Change> changes) {
  /** As many rows as one figure's change tells. */
  public static final int SHOWN = 100;

  public Comparison {
    changes = List.copyOf(changes);
  }

  /**
   * One figure then and now.
   *
   * @param then the figure as frozen
   * @param now the value counted today
   * @param added records counted since, the first {@link #SHOWN}
   * @param gone records counted no longer, with what happened to them, the first {@link #SHOWN}
   */
  public record Change(
      Figure then,
      long now,
      int addedCount,
      List<FigureRow> added,
      int goneCount,
      List<FrozenRecord> gone) {
    public Change {
      added = List.copyOf(added);
      gone = List.copyOf(gone);
    }

    public boolean same() {
      return addedCount == 0 && goneCount == 0;
    }
  }
}
