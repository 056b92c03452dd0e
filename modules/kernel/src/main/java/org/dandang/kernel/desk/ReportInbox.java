package org.dandang.kernel.desk;

import java.time.LocalDate;

/**
 * Hands a report that reached another office (an objection in a notice period) over to the
 * discipline half.
 */
public interface ReportInbox {
  /** Returns the register number; who handed it in is known, what it says is sealed at once. */
  long handOver(String matter, String text, LocalDate receivedOn);
}
