package org.dandang.petition.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A report as its handlers see it in their list: never who handed it in.
 *
 * @param notice whether what is due next is the notice of acceptance
 */
public record ReportRow(
    ReportId id,
    String number,
    ReportKind kind,
    Channel channel,
    boolean anonymous,
    LocalDate receivedOn,
    ReportState state,
    Optional<LocalDate> due,
    boolean notice) {
  public ReportRow(
      long id,
      String number,
      ReportKind kind,
      Channel channel,
      boolean anonymous,
      LocalDate receivedOn,
      ReportState state,
      LocalDate due,
      LocalDate noticeDue,
      LocalDate noticeOn) {
    this(
        new ReportId(id),
        number,
        kind,
        channel,
        anonymous,
        receivedOn,
        state,
        Optional.ofNullable(due),
        noticeOn == null && due != null && due.equals(noticeDue));
  }
}
