package org.dandang.petition.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/**
 * A report as its handlers and reviewer see it; its text and sender stay sealed.
 *
 * @param mayRead whether the actor is one of its two handlers
 */
public record ReportDetail(
    ReportId id,
    long version,
    String number,
    Channel channel,
    boolean anonymous,
    ReportState state,
    boolean mayRead,
    Optional<Disposal> disposal,
    List<AllegationRow> allegations,
    List<InquiryRow> inquiries,
    List<StepRow> steps) {
  public ReportDetail {
    allegations = List.copyOf(allegations);
    inquiries = List.copyOf(inquiries);
    steps = List.copyOf(steps);
  }

  /** One allegation with what was found. */
  public record AllegationRow(
      int number,
      PersonId subject,
      String name,
      String unit,
      String issue,
      Optional<Finding> finding,
      boolean approved) {}

  /** One letter of inquiry. */
  public record InquiryRow(
      InquiryId id,
      LocalDate sentOn,
      Optional<LocalDate> replyDue,
      Optional<LocalDate> repliedOn) {}

  /** What happened on which day; {@code kind} is a message key. */
  public record StepRow(LocalDate on, String kind) {}
}
