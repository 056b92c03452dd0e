package org.dandang.personnel.api.unit;

import jakarta.validation.Valid;
import java.util.List;
import org.dandang.kernel.id.UnitId;

/** Commands about units. */
public interface UnitDesk {
  /** Founds them in this order, so that a parent may stand before its children. */
  List<UnitId> found(List<@Valid FoundUnit> commands);

  void rename(@Valid RenameUnit command);

  void move(@Valid MoveUnit command);

  void succeed(@Valid SucceedUnits command);

  void dissolve(@Valid DissolveUnit command);
}
