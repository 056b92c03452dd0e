package org.dandang.personnel.api.intake;

import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.personnel.api.form.PreviewId;

/** Questions about tables that wait or were taken. */
public interface IntakeRecords {
  IntakeColumns columns(@NotNull IntakeKind kind);

  /** For its maker only. */
  IntakeCheck check(@NotNull PreviewId preview);

  /** The wrong lines as they were written, the reason in a last column; for its maker only. */
  IntakeTable wrong(@NotNull PreviewId preview);

  /** Filters: kind, state, file. Sorts: takenAt, file. */
  Listing<IntakeRow> list(ListQuery query);

  IntakeDetail get(@NotNull IntakeId intake);
}
