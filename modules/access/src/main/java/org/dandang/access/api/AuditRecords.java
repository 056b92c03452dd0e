package org.dandang.access.api;

import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** The audit log, for the audit administrator alone. */
public interface AuditRecords {
  /**
   * Filters: {@code actor}, {@code kind}, {@code task} (one of several with blanks between, a door
   * is all its tasks), {@code subject} (contains), {@code since}, {@code until}; newest first.
   */
  Listing<AuditRow> list(@NotNull ListQuery query);

  /** Checks every block and every row that it covers. */
  Verification verify();
}
