package org.dandang.personnel.domain.intake;

import java.util.List;
import java.util.Set;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.api.intake.IntakeKind;
import org.dandang.personnel.api.intake.IntakeTable;

/** How tables of one kind are compared with what stands here, taken and undone. */
public interface Intaking {
  /** What a table would do; takes the lines of these rows when asked. */
  interface Intended {
    List<Finding> findings();

    List<TakenLine> take(Set<Integer> rows);
  }

  IntakeKind kind();

  List<? extends IntakeColumn> columns();

  Intended plan(IntakeTable table);

  /** Everything as it was before; nothing was built on it. */
  void undo(List<IntakeLine> lines, Amendment amendment);
}
