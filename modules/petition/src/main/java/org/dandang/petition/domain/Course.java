package org.dandang.petition.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.rule.Rule;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.petition.api.ClockKind;
import org.dandang.petition.api.CourseStage;
import org.dandang.petition.api.GiveOpinion;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.ReportKind;
import org.dandang.petition.api.Routing;

/**
 * What the office owes about a general petition, and by when. It is routed and its petitioner told;
 * what was referred wrongly goes back within its time. An accepted appeal is decided within sixty
 * days and at most thirty more; from the service of each written opinion the petitioner may ask for
 * review and re-review, whose opinion is the last. An accusation has none of this.
 */
@Entity
@Table(name = "petition_course")
@AggregateRoot
public class Course {
  @Id
  @Column(name = "report_id")
  private Long report;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  private ReportKind kind;

  @Enumerated(EnumType.STRING)
  private CourseStage stage;

  @OneToMany(mappedBy = "course", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<RunningClock> clocks = new ArrayList<>();

  @OneToMany(mappedBy = "course", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<Opinion> opinions = new ArrayList<>();

  protected Course() {}

  /** Begins with the receipt; only whoever gave a name can be told (XF-23a). */
  public static Course begin(Report report, boolean referred, ClockWork work) {
    if (!report.kind().isGeneral()) throw new WrongKind();
    Course course = new Course();
    course.report = report.id().value();
    course.kind = report.kind();
    course.stage = CourseStage.WAITING;
    LocalDate on = report.receivedOn();
    course.start(ClockKind.ROUTING, on, work);
    if (!report.isAnonymous()) course.start(ClockKind.NOTICE, on, work);
    if (referred) course.start(ClockKind.OBJECTION, on, work);
    return course;
  }

  /** Where it goes; what is accepted is handled, and an appeal within its sixty days (XF-34). */
  public void routed(Routing routing, LocalDate on, ClockWork work) {
    must(CourseStage.WAITING);
    boolean accepted = routing == Routing.ACCEPTED;
    if (accepted && kind == ReportKind.OUTSIDE) throw new WrongKind();
    end(ClockKind.ROUTING, null, on);
    drop(ClockKind.OBJECTION, on);
    stage = accepted ? CourseStage.HANDLING : CourseStage.ELSEWHERE;
    if (accepted && kind == ReportKind.APPEAL) start(ClockKind.HANDLING, on, work);
  }

  public void noticeGiven(String paper, LocalDate on) {
    end(ClockKind.NOTICE, paper, on);
  }

  /** Back to whoever referred it, within five working days and with reasons (XF-23b). */
  public void objected(String reason, LocalDate on) {
    must(CourseStage.WAITING);
    RunningClock time = running(ClockKind.OBJECTION);
    if (time.isOver(on)) throw new PromiseOver(time.due().orElseThrow());
    time.done(reason, on);
    drop(ClockKind.ROUTING, on);
    drop(ClockKind.NOTICE, on);
    stage = CourseStage.RETURNED;
  }

  /** Once, by at most what the rule lets, with the reason that the petitioner is told (XF-34b). */
  public void extended(int more, Rule most, String reason, String approver, Counting counting) {
    must(CourseStage.HANDLING);
    running(ClockKind.HANDLING).longer(more, most, reason, approver, counting);
  }

  /** A hearing stops the clock of the re-review and no other (XF-36b). */
  public void hearing(String reason, String approver, LocalDate on, Counting counting) {
    must(CourseStage.IN_REREVIEW);
    RunningClock clock = running(ClockKind.REREVIEW);
    clock.runs(clock.limit().paused(on, reason, approver), counting);
  }

  public void heard(LocalDate on, WorkingCalendar calendar, Counting counting) {
    must(CourseStage.IN_REREVIEW);
    RunningClock clock = running(ClockKind.REREVIEW);
    clock.runs(clock.limit().resumed(on, calendar), counting);
  }

  /** The written opinion of the stage that is reached; that of the re-review is the last. */
  public void opinion(GiveOpinion given, ClockWork work) {
    must(CourseStage.HANDLING, CourseStage.IN_REVIEW, CourseStage.IN_REREVIEW);
    ClockKind reached = reached();
    if (kind == ReportKind.APPEAL) end(reached, given.document(), given.on());
    Opinion opinion = new Opinion(work.nextId(), this, reached, given);
    opinions.add(opinion);
    stage =
        switch (stage) {
          case HANDLING -> CourseStage.ANSWERED;
          case IN_REVIEW -> CourseStage.REVIEWED;
          default -> CourseStage.FINAL;
        };
  }

  /**
   * From its service the petitioner's time to ask for the next look runs; nothing follows advice.
   */
  public void served(String slip, LocalDate on, ClockWork work) {
    must(CourseStage.ANSWERED, CourseStage.REVIEWED, CourseStage.FINAL);
    Opinion last = last();
    if (last.isServed()) throw new WrongStage(stage);
    last.served(slip, on);
    if (kind != ReportKind.APPEAL) return;
    if (stage == CourseStage.ANSWERED) start(ClockKind.REVIEW_REQUEST, on, work);
    if (stage == CourseStage.REVIEWED) start(ClockKind.REREVIEW_REQUEST, on, work);
  }

  /** Within thirty days of service; after the re-review nothing more is asked for (XF-36c). */
  public void reviewAsked(String paper, LocalDate on, ClockWork work) {
    must(CourseStage.ANSWERED, CourseStage.REVIEWED);
    if (kind != ReportKind.APPEAL) throw new WrongKind();
    if (!last().isServed()) throw new NotYetServed();
    boolean first = stage == CourseStage.ANSWERED;
    RunningClock time = running(first ? ClockKind.REVIEW_REQUEST : ClockKind.REREVIEW_REQUEST);
    if (time.isOver(on)) throw new PromiseOver(time.due().orElseThrow());
    time.done(paper, on);
    start(first ? ClockKind.REVIEW : ClockKind.REREVIEW, on, work);
    stage = first ? CourseStage.IN_REVIEW : CourseStage.IN_REREVIEW;
  }

  /** The last day on which the petitioner may ask for the next look; empty if he may not on it. */
  public Optional<LocalDate> mayAskUntil(LocalDate on) {
    if (kind != ReportKind.APPEAL || opinions.isEmpty() || !last().isServed())
      return Optional.empty();
    return clocks.stream()
        .filter(
            clock ->
                clock.isRunning(ClockKind.REVIEW_REQUEST)
                    || clock.isRunning(ClockKind.REREVIEW_REQUEST))
        .filter(clock -> !clock.isOver(on))
        .flatMap(clock -> clock.due().stream())
        .findFirst();
  }

  public boolean runs(ClockKind which) {
    return clocks.stream().anyMatch(clock -> clock.isRunning(which));
  }

  /** Whether a hearing is being held. */
  public boolean isHeard() {
    return clocks.stream()
        .anyMatch(clock -> clock.isRunning(ClockKind.REREVIEW) && clock.limit().isPaused());
  }

  public boolean awaitsService() {
    return !opinions.isEmpty() && !last().isServed();
  }

  /** The day by which this office must do something next. */
  public Optional<LocalDate> due() {
    return clocks.stream()
        .filter(clock -> clock.doneOn().isEmpty() && !clock.kind().isThePetitioners())
        .flatMap(clock -> clock.due().stream())
        .min(LocalDate::compareTo);
  }

  private ClockKind reached() {
    return switch (stage) {
      case IN_REVIEW -> ClockKind.REVIEW;
      case IN_REREVIEW -> ClockKind.REREVIEW;
      default -> ClockKind.HANDLING;
    };
  }

  private Opinion last() {
    return opinions.get(opinions.size() - 1);
  }

  /** Made before the list is looked at: a new number may store the course, which changes lists. */
  private void start(ClockKind which, LocalDate from, ClockWork work) {
    RunningClock started = new RunningClock(this, which, from, work);
    clocks.add(started);
  }

  private void end(ClockKind which, String paper, LocalDate on) {
    running(which).done(paper, on);
  }

  private void drop(ClockKind which, LocalDate on) {
    clocks.stream().filter(clock -> clock.isRunning(which)).forEach(clock -> clock.done(null, on));
  }

  private RunningClock running(ClockKind which) {
    return clocks.stream()
        .filter(clock -> clock.isRunning(which))
        .findFirst()
        .orElseThrow(NoClock::new);
  }

  private void must(CourseStage... allowed) {
    if (!Set.of(allowed).contains(stage)) throw new WrongStage(stage);
  }

  public ReportId report() {
    return new ReportId(report);
  }

  public long version() {
    return version;
  }

  public CourseStage stage() {
    return stage;
  }

  public List<RunningClock> clocks() {
    return List.copyOf(clocks);
  }

  public List<Opinion> opinions() {
    return List.copyOf(opinions);
  }
}
