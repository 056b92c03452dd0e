package org.dandang.petition.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/**
 * A report as its handlers and reviewer see it, from its first day to its last like the paper file;
 * its text and sender stay sealed.
 *
 * @param mayAsk whether the actor is one of its two handlers, who may ask to unseal
 * @param mayRule whether the actor is its reviewer, who may set its clocks
 * @param mayPassUp whether the actor hands it to the superior
 * @param representatives of a joint visit
 * @param source number under which another office passed it on
 * @param course of a general petition
 * @param open what the actor can do next
 * @param noticeDue by when a named reporter is told whether it is accepted
 * @param clock of the disposal opinion
 * @param original the report that this one repeats, if it answers to the actor
 */
public record ReportDetail(
    ReportId id,
    long version,
    String number,
    ReportKind kind,
    Channel channel,
    boolean anonymous,
    LocalDate receivedOn,
    ReportState state,
    boolean mayAsk,
    boolean mayRule,
    boolean mayPassUp,
    Optional<LocalDate> due,
    Optional<TimeLeft> clock,
    Optional<Disposal> disposal,
    Optional<String> minutes,
    Hands hands,
    int representatives,
    Optional<String> source,
    Optional<CourseDetail> course,
    List<ReportStep> open,
    Optional<LocalDate> noticeDue,
    Optional<LocalDate> noticeOn,
    Optional<String> noticePaper,
    Optional<ReopenGround> reopened,
    List<RecusalRow> recusals,
    List<TalkRow> talks,
    Optional<UpwardGround> ground,
    Optional<String> passedDocument,
    Optional<LocalDate> passedOn,
    Optional<String> objection,
    Optional<RelatedRow> original,
    List<RelatedRow> repeats,
    List<AllegationRow> allegations,
    List<InquiryRow> inquiries,
    List<ClarifiedRow> clarifications,
    List<StepRow> steps) {
  public ReportDetail {
    open = List.copyOf(open);
    recusals = List.copyOf(recusals);
    talks = List.copyOf(talks);
    repeats = List.copyOf(repeats);
    allegations = List.copyOf(allegations);
    inquiries = List.copyOf(inquiries);
    clarifications = List.copyOf(clarifications);
    steps = List.copyOf(steps);
  }

  /** In whose hands it was, by name. */
  public record Hands(
      Optional<String> registrar,
      Optional<String> second,
      Optional<String> routedBy,
      List<String> handlers,
      Optional<String> reviewer,
      Optional<String> passedBy) {
    public Hands {
      handlers = List.copyOf(handlers);
    }
  }

  /** Who does not work on it any more, and why. */
  public record RecusalRow(
      PersonId person, String name, RecusalGround ground, String declaredBy, LocalDate on) {}

  /** One talk with a person reported. */
  public record TalkRow(
      TalkId id,
      int allegation,
      String name,
      String first,
      String second,
      String place,
      LocalDate heldOn,
      Optional<LocalDate> readOn) {}

  /** Another report about the same. */
  public record RelatedRow(ReportId id, String number, LocalDate receivedOn, ReportState state) {}

  /** One allegation with what was found, on which grounds, and who signed. */
  public record AllegationRow(
      int number,
      PersonId subject,
      String name,
      String unit,
      String issue,
      Optional<Finding> finding,
      Optional<String> grounds,
      Optional<String> untruePart,
      Optional<String> prefectureApproval,
      Optional<ApprovalLevel> level,
      Optional<LocalDate> prefectureOn,
      boolean approved,
      Optional<String> approvedBy,
      Optional<LocalDate> approvedOn) {}

  /** One letter of inquiry with its reply. */
  public record InquiryRow(
      InquiryId id,
      long version,
      int allegation,
      String text,
      String approvedBy,
      LocalDate sentOn,
      Optional<LocalDate> servedOn,
      Optional<String> receipt,
      Optional<TimeLeft> clock,
      Optional<LocalDate> replyDue,
      Optional<LocalDate> repliedOn,
      Optional<String> reply,
      Optional<String> countersigner,
      Optional<AssessReply.Outcome> outcome) {
    /** Whether its slip of service is still to come. */
    public boolean unserved() {
      return servedOn.isEmpty() && repliedOn.isEmpty();
    }

    public boolean running() {
      return clock.isPresent() && repliedOn.isEmpty();
    }
  }

  /** A clarification of one of its allegations. */
  public record ClarifiedRow(ClarificationId id, String name, ClarificationState state) {}

  /** What happened on which day; {@code kind} is a message key. */
  public record StepRow(LocalDate on, String kind) {}
}
