package org.dandang.kernel.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What waits for the actor, for the workbench. */
public interface WorkItemSource {
  /**
   * One thing to do.
   *
   * @param context menu group it belongs to, such as {@code training}
   * @param kind message key of what is to be done
   * @param page path that opens it
   * @param rule id of the rule behind the deadline
   */
  record WorkItem(
      String context,
      String kind,
      String label,
      String page,
      Optional<LocalDate> due,
      Optional<String> rule) {}

  /** At most {@code limit}, the most urgent first. */
  List<WorkItem> waiting(LocalDate today, int limit);
}
