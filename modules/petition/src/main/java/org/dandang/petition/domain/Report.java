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
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.record.Standing;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.TimeLimit;
import org.dandang.petition.api.Channel;
import org.dandang.petition.api.Disposal;
import org.dandang.petition.api.FeedbackManner;
import org.dandang.petition.api.GiveFeedback;
import org.dandang.petition.api.Intake;
import org.dandang.petition.api.RecordFinding;
import org.dandang.petition.api.RecusalGround;
import org.dandang.petition.api.ReopenGround;
import org.dandang.petition.api.ReportDetail.StepRow;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.ReportKind;
import org.dandang.petition.api.ReportState;
import org.dandang.petition.api.Routing;
import org.dandang.petition.api.UpwardGround;
import org.dandang.petition.api.WithdrawHandler;

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

  @Column(name = "stage_due")
  private LocalDate stageDue;

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

  @OneToMany(mappedBy = "report", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<DeclaredRecusal> recusals = new ArrayList<>();

  @Embedded private Telling telling;

  @Enumerated(EnumType.STRING)
  @Column(name = "reopen_ground")
  private ReopenGround reopened;

  @Column(name = "reopened_on")
  private LocalDate reopenedOn;

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
    this.telling = Telling.by(noticeDue.orElse(null));
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

  /** It came through the portal, and nobody has said yet whom it is about. */
  public boolean isToBeRegistered() {
    return channel == Channel.PORTAL
        && state == ReportState.RECEIVED
        && allegations.isEmpty()
        && !isVoided();
  }

  /** Who registers it reads it while it waits, as whoever opens a letter does. */
  public boolean isOpenedBy(PersonId person) {
    return channel == Channel.PORTAL
        && state == ReportState.RECEIVED
        && person.equals(registrar)
        && !isVoided();
  }

  public void mustBeRegistered() {
    if (!isToBeRegistered()) throw new WrongState(state);
  }

  /** Whether whoever handed it in can still add to it. */
  public boolean takesMore() {
    return !isVoided() && passing().on().isEmpty();
  }

  /** Of an accusation whose result is there; a general petition has its own times (JJ-27). */
  public boolean isOpenToObjection() {
    return !isVoided() && !kind().isGeneral() && state == ReportState.CONCLUDED;
  }

  /** Whoever holds the receipt does not agree; what he says lies sealed. */
  public void objected(String where) {
    if (!isOpenToObjection()) throw new NothingToObject();
    ending = ending().objected(where);
  }

  /** Whoever is to decide where it goes sees it from now on; nobody concerned may (E2, E13). */
  public void laidBefore(PersonId chief, Recusal recusal, LocalDate on) {
    must(ReportState.RECEIVED);
    if (isToBeRegistered() && !kind().isGeneral()) throw new AccusationOfNobody();
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
    dueBy(null);
    state = ReportState.valueOf(routing.name());
  }

  /** Not the county's: it goes up by rule, and nobody here decides about it (JJ-15, E2). */
  public void toSuperior(UpwardGround ground, LocalDate on, Optional<LocalDate> passBy) {
    must(ReportState.RECEIVED);
    passing = Passing.because(ground);
    route = Route.byRule(on);
    telling = Telling.by(null);
    dueBy(passBy.orElse(null));
    state = ReportState.SENT_UP;
  }

  /** What goes up or down has a day by which it must have left (JJ-15a, JJ-16). */
  public void mustLeaveBy(Optional<LocalDate> passBy) {
    must(ReportState.SENT_UP, ReportState.SENT_DOWN);
    dueBy(passBy.orElse(null));
  }

  /** It is with the other organ; what was sealed about it is destroyed here. */
  public void passedOn(String document, PersonId officer, LocalDate on) {
    must(ReportState.SENT_UP, ReportState.SENT_DOWN);
    notBefore(route().on(), on);
    passing = passing().done(document, officer, on);
    telling = Telling.by(null);
    dueBy(null);
  }

  /** Two handlers and a reviewer, all different, none concerned (E2, E13). */
  public void openClue(
      PersonId one, PersonId other, PersonId chief, Recusal recusal, LocalDate on) {
    must(ReportState.ACCEPTED);
    accusation();
    Stream.of(one, other, chief).forEach(this::mustNotHaveWithdrawn);
    Clue opened = Clue.with(one, other, chief, subjects(), recusal, on);
    notBefore(route().on(), on);
    clue = opened;
    dueBy(null);
    state = ReportState.CLUE_OPEN;
  }

  /** A general petition is handled by two under a reviewer as well, none of them concerned. */
  public void entrust(PersonId one, PersonId other, PersonId chief, Recusal recusal, LocalDate on) {
    must(ReportState.ACCEPTED);
    if (!kind().isGeneral()) throw new WrongKind();
    Stream.of(one, other, chief).forEach(this::mustNotHaveWithdrawn);
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
    twoAtWork();
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
    dueBy(day.orElse(null));
  }

  /** The time for the disposal opinion (JD-21) runs. */
  public void runs(TimeLimit time, Counting counting) {
    must(ReportState.CLUE_OPEN);
    limit = time;
    dueBy(counting.last(time).orElse(null));
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
    twoAtWork();
    clue = clue().disposed(how, collectiveMinutes, on);
    dueBy(null);
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
    twoAtWork();
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
    twoAtWork();
    notBefore(clue().disposedOn(), on);
    ending = Ending.concluded(on);
    dueBy(anonymous ? null : feedbackDue.orElse(null));
    state = ReportState.CONCLUDED;
  }

  /** Whoever gave a name is told the result once; what he objects to is written down (E6). */
  public void feedBack(GiveFeedback told) {
    must(ReportState.CONCLUDED);
    accusation();
    if (anonymous) throw new NobodyToTell();
    notBefore(ending().concludedOn(), told.on());
    boolean spoken = told.manner() != FeedbackManner.WRITTEN;
    if (spoken && told.second().filter(person -> !person.equals(told.teller())).isEmpty())
      throw new RecordedByOne();
    ending = ending().told(told);
    dueBy(null);
  }

  /** Goes to another organ, up or down. */
  public boolean isToBePassed() {
    return state == ReportState.SENT_UP || state == ReportState.SENT_DOWN;
  }

  /** Whoever gave a name learns whether it is accepted (JJ-26). */
  public void told(String paper, LocalDate on) {
    if (anonymous || telling().on().isPresent()) throw new NobodyToTell();
    if (route().on() == null) throw new WrongState(state);
    notBefore(route().on(), on);
    telling = telling().told(paper, on);
    dueBy(stageDue);
  }

  /** After a talk or a reply the handlers report within the rule's time (JD-29). */
  public void mustBeReportedBy(Optional<LocalDate> day) {
    if (state == ReportState.IN_HANDLING) dueBy(day.orElse(null));
  }

  /** A handler withdraws, or the reviewer takes him off; he sees it no more (Q3, JC-67). */
  public void withdraw(long recusal, WithdrawHandler command) {
    if (!isHandledBy(command.handler())) throw new NotAssigned();
    boolean himself = command.signer().equals(command.handler());
    if (!himself && !clue().isReviewedBy(command.signer())) throw new OwnApproval(command.signer());
    notBefore(clue().openedOn(), command.on());
    recusals.add(
        new DeclaredRecusal(
            recusal, this, command.handler(), command.ground(), command.signer(), command.on()));
    clue = clue().without(command.handler());
  }

  /** Another takes the free place; neither concerned nor one who withdrew. */
  public void replace(PersonId other, PersonId chief, Recusal recusal, LocalDate on) {
    if (!clue().isReviewedBy(chief)) throw new OwnApproval(chief);
    if (!clue().hasFreePlace()) throw new NoPlaceFree();
    mustNotHaveWithdrawn(other);
    if (isHandledBy(other)) throw new TwoHandlersNeeded();
    if (chief.equals(other)) throw new OwnApproval(other);
    recusal.check(other, subjects(), on);
    clue = clue().with(other);
  }

  /**
   * Taken up again after an objection or with new evidence, in other hands: whoever handled it had
   * a part in the matter. What was found is set aside; the history keeps it.
   */
  public void reopen(ReopenGround why, PersonId approver, LongSupplier ids, LocalDate on) {
    must(ReportState.CONCLUDED, ReportState.CLOSED);
    accusation();
    mayApprove(approver);
    if (why == ReopenGround.OBJECTION && objection().isEmpty()) throw new NothingObjected();
    notBefore(clue().disposedOn(), on);
    for (PersonId handler : handlers()) {
      long id = ids.getAsLong();
      recusals.add(
          new DeclaredRecusal(id, this, handler, RecusalGround.EARLIER_ROLE, approver, on));
    }
    allegations.forEach(Allegation::setAside);
    clue = Clue.before(approver);
    ending = Ending.none();
    limit = null;
    reopened = why;
    reopenedOn = on;
    dueBy(null);
    state = ReportState.ACCEPTED;
  }

  /** Nothing of it waits any more; times of a general petition end by themselves. */
  public boolean isOver() {
    boolean ended = state == ReportState.CONCLUDED || state == ReportState.CLOSED;
    return ended && !isVoided() && (kind().isGeneral() || due == null);
  }

  private void mustNotHaveWithdrawn(PersonId person) {
    if (recusals.stream().anyMatch(one -> one.person().equals(person))) throw new HandlerWithdrew();
  }

  private void twoAtWork() {
    if (clue().hasFreePlace()) throw new TwoHandlersNeeded();
  }

  private void dueBy(LocalDate stage) {
    stageDue = stage;
    due = telling().earlier(stage);
  }

  public void voided(Amendment why) {
    standing = standing.voidedBy(why);
    telling = Telling.by(null);
    dueBy(null);
  }

  /** Whether a person works on this report and may therefore see it; its subjects never may. */
  public boolean answersTo(PersonId person) {
    return !subjects().contains(person)
        && recusals.stream().noneMatch(one -> one.person().equals(person))
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

  /** Whether a named reporter is still to be told that it is accepted, or is not. */
  public boolean isToBeTold() {
    return telling().isOpen();
  }

  /** By when the stage it stands at must be done. */
  public Optional<LocalDate> stageDue() {
    return Optional.ofNullable(stageDue);
  }

  public Optional<LocalDate> toldBy() {
    return telling().due();
  }

  public Optional<LocalDate> toldOn() {
    return telling().on();
  }

  public Optional<String> toldWith() {
    return telling().paper();
  }

  public Optional<ReopenGround> reopened() {
    return Optional.ofNullable(reopened);
  }

  public Optional<LocalDate> reopenedOn() {
    return Optional.ofNullable(reopenedOn);
  }

  public List<DeclaredRecusal> recusals() {
    return List.copyOf(recusals);
  }

  public boolean hasFreePlace() {
    return clue().hasFreePlace();
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

  private Telling telling() {
    return telling == null ? Telling.by(null) : telling;
  }

  private Clue clue() {
    return clue == null ? Clue.none() : clue;
  }

  private Ending ending() {
    return ending == null ? Ending.none() : ending;
  }
}
