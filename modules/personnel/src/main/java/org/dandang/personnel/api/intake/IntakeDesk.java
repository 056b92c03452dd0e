package org.dandang.personnel.api.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.dandang.kernel.desk.Jobs.Progress;
import org.dandang.personnel.api.form.PreviewId;

/** Tables come in: received, checked, then taken by the rules of every single entry. */
public interface IntakeDesk {
  /** The table waits for its maker alone. */
  PreviewId receive(@Valid @NotNull ReceiveTable command);

  /** Compares every line with what stands here; no record changes. */
  void check(@NotNull PreviewId preview, @NotNull Progress progress);

  IntakeId take(@Valid @NotNull TakeTable command, @NotNull Progress progress);

  /** Checks and takes the good lines at once, and says what became of each. */
  List<LineResult> takeGood(@Valid @NotNull ReceiveTable command);

  void undo(@Valid @NotNull UndoIntake command);
}
