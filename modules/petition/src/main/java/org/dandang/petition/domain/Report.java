package org.dandang.petition.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.stream.Collectors;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.record.Standing;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.TimeLimit;
import org.dandang.petition.api.Channel;
import org.dandang.petition.api.Disposal;
import org.dandang.petition.api.Intake;
import org.dandang.petition.api.RecordFinding;
import org.dandang.petition.api.ReportDetail.StepRow;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.ReportKind;
import org.dandang.petition.api.ReportState;
import org.dandang.petition.api.Routing;
import org.dandang.petition.api.UpwardGround;

/**
 * What somebody brings forward: an accusation of one or more persons, or a general petition, which
 * has a {@link Course} of its own beside it. It is received, routed by somebody else than who
 * registered it, and, if accepted, becomes a clue in the hands of two. It is disposed of after
 * collective study; what the handlers find on each allegation is approved by the reviewer; then it
 * is concluded. What it says and who handed it in are not here: they lie sealed beside it.
 */
@Entity
@Table(name = "petition_report")
@AggregateRoot
public class Report {
  @Id private Long id;
  @Version private long version;
  private String number;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private boolean anonymous;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  @Column(name = "entered_on")
  private LocalDate enteredOn;

  @Enumerated(EnumType.STRING)
  private ReportState state;

  private LocalDate due;

  @Embedded private TimeLimit limit;
  private PersonId registrar;

  @Embedded private Arrival arrival;
  @Embedded private Route route = Route.none();
  @Embedded private Clue clue = Clue.none();
  @Embedded private Ending ending = Ending.none();
  @Embedded private Passing passing = Passing.none();

  @OneToMany(mappedBy = "report", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<Allegation> allegations = new ArrayList<>();

  @Embedded private Standing standing;

  protected Report() {}

  public Report(
      long id,
      String number,
      Channel channel,
      boolean anonymous,
      PersonId registrar,
      LocalDate receivedOn,
      LocalDate enteredOn,
      Optional<LocalDate> noticeDue,
      Intake intake,
      int mostRepresentatives) {
    this.arrival = Arrival.of(intake, channel, registrar, mostRepresentatives);
    this.id = id;
    this.number = number;
    this.channel = channel;
    this.anonymous = anonymous;
    this.registrar = registrar;
    this.receivedOn = receivedOn;
    this.enteredOn = enteredOn;
    this.due = noticeDue.orElse(null);
    this.state = ReportState.RECEIVED;
    this.standing = Standing.inForce();
  }

  /** Adds one matter about one person, as the register words it. */
  public void alleges(long allegation, PersonId subject, LabelThen label, String issue) {
    if (subject.equals(registrar)) throw new HandlerConcerned(subject);
    allegations.add(
        new Allegation(allegation, this, allegations.size() + 1, subject, label, issue));
  }

  /** Whoever is to decide where it goes sees it from now on; nobody concerned may (E2, E13). */
  public void laidBefore(PersonId chief, Recusal recusal, LocalDate on) {
    must(ReportState.RECEIVED);
    if (chief.equals(registrar)) throw new OwnApproval(chief);
    recusal.check(chief, subjects(), on);
    clue = Clue.before(chief);
  }

  /** Somebody else than the registrar decides where it goes (E13). */
  public void route(
      Routing routing, Optional<ReportId> duplicateOf, PersonId approver, LocalDate on) {
    must(ReportState.RECEIVED);
    if (approver.equals(registrar)) throw new OwnApproval(approver);
    if (subjects().contains(approver)) throw new HandlerConcerned(approver);
    if (routing == Routing.DUPLICATE_KEPT && duplicateOf.isEmpty()) throw new DuplicateOfNothing();
    notBefore(receivedOn, on);
    route = Route.decided(approver, duplicateOf, on);
    if (routing != Routing.ACCEPTED) due = null;
    state = ReportState.valueOf(routing.name());
  }

  /** Not the county's: it goes up by rule, and nobody here decides about it (JJ-15, E2). */
  public void toSuperior(UpwardGround ground, LocalDate on, Optional<LocalDate> passBy) {
    must(ReportState.RECEIVED);
    passing = Passing.because(ground);
    route = Route.byRule(on);
    due = passBy.orElse(null);
    state = ReportState.SENT_UP;
  }

  /** What goes up or down has a day by which it must have left (JJ-15a, JJ-16). */
  public void mustLeaveBy(Optional<LocalDate> passBy) {
    must(ReportState.SENT_UP, ReportState.SENT_DOWN);
    due = passBy.orElse(null);
  }

  /** It is with the other organ; what was sealed about it is destroyed here. */
  public void passedOn(String document, PersonId officer, LocalDate on) {
    must(ReportState.SENT_UP, ReportState.SENT_DOWN);
    notBefore(route().on(), on);
    passing = passing().done(document, officer, on);
    due = null;
  }

  /** Two handlers and a reviewer, all different, none concerned (E2, E13). */
  public void openClue(
      PersonId one, PersonId other, PersonId chief, Recusal recusal, LocalDate on) {
    must(ReportState.ACCEPTED);
    accusation();
    Clue opened = Clue.with(one, other, chief, subjects(), recusal, on);
    notBefore(route().on(), on);
    clue = opened;
    due = null;
    state = ReportState.CLUE_OPEN;
  }

  /** A general petition is handled by two under a reviewer as well, none of them concerned. */
  public void entrust(PersonId one, PersonId other, PersonId chief, Recusal recusal, LocalDate on) {
    must(ReportState.ACCEPTED);
    if (!kind().isGeneral()) throw new WrongKind();
    Clue entrusted = Clue.with(one, other, chief, subjects(), recusal, on);
    notBefore(route().on(), on);
    clue = entrusted;
    state = ReportState.IN_HANDLING;
  }

  /** A written opinion on it has been given. */
  public void answered(PersonId approver, LocalDate on) {
    must(ReportState.IN_HANDLING, ReportState.CONCLUDED);
    if (!kind().isGeneral()) throw new WrongKind();
    mayApprove(approver);
    notBefore(clue().openedOn(), on);
    if (state == ReportState.IN_HANDLING) ending = Ending.concluded(on);
    state = ReportState.CONCLUDED;
  }

  /** Back to whoever referred it here. */
  public void returned(PersonId approver, LocalDate on) {
    must(ReportState.RECEIVED);
    if (approver.equals(registrar)) throw new OwnApproval(approver);
    if (subjects().contains(approver)) throw new HandlerConcerned(approver);
    notBefore(receivedOn, on);
    route = Route.decided(approver, Optional.empty(), on);
    state = ReportState.RETURNED;
  }

  /** By when the next thing must be done about a general petition. */
  public void isDue(Optional<LocalDate> day) {
    due = day.orElse(null);
  }

  /** The time for the disposal opinion (JD-21) runs. */
  public void runs(TimeLimit time, Counting counting) {
    must(ReportState.CLUE_OPEN);
    limit = time;
    due = counting.last(time).orElse(null);
  }

  /** The clock that runs, to be made longer or to rest. */
  public TimeLimit running() {
    must(ReportState.CLUE_OPEN);
    return clock().orElseThrow(NoClock::new);
  }

  /** The clock of its disposal opinion, running or done. */
  public Optional<TimeLimit> clock() {
    return Optional.ofNullable(limit);
  }

  /** One of the four ways, after collective study; one held on file may be taken up again. */
  public void dispose(Disposal how, String collectiveMinutes, PersonId approver, LocalDate on) {
    must(ReportState.CLUE_OPEN, ReportState.HELD_ON_FILE);
    mayApprove(approver);
    notBefore(clue().openedOn(), on);
    clue = clue().disposed(how, collectiveMinutes, on);
    due = null;
    state =
        switch (how) {
          case TALK_OR_INQUIRY, PRELIMINARY_VERIFICATION -> ReportState.IN_HANDLING;
          case HELD_ON_FILE -> ReportState.HELD_ON_FILE;
          case CLOSED -> ReportState.CLOSED;
        };
  }

  /** What the handlers found; it counts once the reviewer has approved it. */
  public void find(RecordFinding finding) {
    must(ReportState.IN_HANDLING);
    accusation();
    notBefore(clue().disposedOn(), finding.on());
    allegation(finding.allegation()).find(finding);
  }

  public void approveFinding(int allegation, PersonId approver, LocalDate on) {
    must(ReportState.IN_HANDLING);
    mayApprove(approver);
    allegation(allegation).approve(approver, on);
  }

  public void conclude(LocalDate on, Optional<LocalDate> feedbackDue) {
    must(ReportState.IN_HANDLING);
    accusation();
    if (!isFound()) throw new FindingNotApproved();
    notBefore(clue().disposedOn(), on);
    ending = Ending.concluded(on);
    due = anonymous ? null : feedbackDue.orElse(null);
    state = ReportState.CONCLUDED;
  }

  /** Whoever gave a name is told the result once; what he objects to is written down (E6). */
  public void feedBack(Optional<String> objectedTo, LocalDate on) {
    must(ReportState.CONCLUDED);
    accusation();
    if (anonymous) throw new NobodyToTell();
    notBefore(ending().concludedOn(), on);
    ending = ending().told(objectedTo, on);
    due = null;
  }

  /** Goes to another organ, up or down. */
  public boolean isToBePassed() {
    return state == ReportState.SENT_UP || state == ReportState.SENT_DOWN;
  }

  public void voided(Amendment why) {
    standing = standing.voidedBy(why);
    due = null;
  }

  /** Whether a person works on this report and may therefore see it; its subjects never may. */
  public boolean answersTo(PersonId person) {
    return !subjects().contains(person)
        && (isHandledBy(person) || clue().isReviewedBy(person) || person.equals(registrar));
  }

  public boolean isHandledBy(PersonId person) {
    return clue().isHandledBy(person);
  }

  /** The allegation whose approved finding lets a clarification begin. */
  public Allegation clarifiable(int number) {
    if (standing.isVoided()) throw new NothingToClarify();
    Allegation allegation = allegation(number);
    if (!allegation.isClarifiable()) throw new NothingToClarify();
    return allegation;
  }

  public Allegation allegation(int number) {
    return allegations.stream()
        .filter(allegation -> allegation.number() == number)
        .findFirst()
        .orElseThrow(() -> new NotFound("allegation " + number));
  }

  public Set<PersonId> subjects() {
    return allegations.stream().map(Allegation::subject).collect(Collectors.toSet());
  }

  /** Letters of inquiry go out while it is handled by talk or inquiry. */
  public void mayInquire(LocalDate on) {
    must(ReportState.IN_HANDLING);
    if (clue().disposal().filter(Disposal.TALK_OR_INQUIRY::equals).isEmpty())
      throw new WrongState(state);
    notBefore(clue().disposedOn(), on);
  }

  /** Proposer and approver differ; the reviewer of the report or another, never a handler. */
  public void mayApprove(PersonId approver) {
    if (isHandledBy(approver)) throw new OwnApproval(approver);
    if (subjects().contains(approver)) throw new HandlerConcerned(approver);
  }

  private void accusation() {
    if (kind().isGeneral()) throw new WrongKind();
  }

  private void must(ReportState... allowed) {
    if (standing.isVoided() || !Set.of(allowed).contains(state)) throw new WrongState(state);
  }

  private void notBefore(LocalDate earlier, LocalDate on) {
    if (on.isBefore(earlier)) throw new OutOfOrder(earlier, on);
  }

  public ReportId id() {
    return new ReportId(id);
  }

  public long version() {
    return version;
  }

  public String number() {
    return number;
  }

  public Channel channel() {
    return channel;
  }

  public ReportKind kind() {
    return arrival.kind();
  }

  public Optional<PersonId> secondRecorder() {
    return arrival.second();
  }

  public int representatives() {
    return arrival.representatives();
  }

  /** Number under which another office passed it on. */
  public Optional<String> source() {
    return arrival.source();
  }

  public boolean isAnonymous() {
    return anonymous;
  }

  public Passing passing() {
    return passing == null ? Passing.none() : passing;
  }

  public boolean isVoided() {
    return standing.isVoided();
  }

  public LocalDate receivedOn() {
    return receivedOn;
  }

  public Optional<PersonId> registrar() {
    return Optional.ofNullable(registrar);
  }

  public Optional<PersonId> routedBy() {
    return route().by();
  }

  public Optional<PersonId> reviewer() {
    return clue().reviewer();
  }

  public Optional<ReportId> original() {
    return route().original();
  }

  public Optional<String> minutes() {
    return clue().minutes();
  }

  public Optional<String> objection() {
    return ending().objection();
  }

  public ReportState state() {
    return state;
  }

  public Optional<LocalDate> due() {
    return Optional.ofNullable(due);
  }

  public Optional<Disposal> disposal() {
    return clue().disposal();
  }

  public List<Allegation> allegations() {
    return List.copyOf(allegations);
  }

  /** Every allegation has an approved finding. */
  public boolean isFound() {
    return allegations.stream().allMatch(Allegation::isApproved);
  }

  public boolean awaitsApproval() {
    return allegations.stream().anyMatch(one -> one.finding().isPresent() && !one.isApproved());
  }

  public List<PersonId> handlers() {
    return clue().handlers();
  }

  /** The days of its life so far. */
  public List<StepRow> steps() {
    return ReportSteps.of(receivedOn, route(), clue(), ending(), kind().isGeneral());
  }

  private Route route() {
    return route == null ? Route.none() : route;
  }

  private Clue clue() {
    return clue == null ? Clue.none() : clue;
  }

  private Ending ending() {
    return ending == null ? Ending.none() : ending;
  }
}
