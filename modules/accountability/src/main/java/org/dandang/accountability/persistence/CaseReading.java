package org.dandang.accountability.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dandang.accountability.api.BasisRow;
import org.dandang.accountability.api.CaseDetail;
import org.dandang.accountability.api.CaseDetail.AppealRow;
import org.dandang.accountability.api.CaseDetail.DispositionRow;
import org.dandang.accountability.api.CaseDetail.EnforcementRow;
import org.dandang.accountability.api.CaseDetail.GrantRow;
import org.dandang.accountability.api.CaseDetail.SubjectRow;
import org.dandang.accountability.api.HandRow;
import org.dandang.accountability.api.Ladder;
import org.dandang.accountability.api.TermRow;
import org.dandang.accountability.domain.Appeal;
import org.dandang.accountability.domain.CaseFile;
import org.dandang.accountability.domain.CaseSteps;
import org.dandang.accountability.domain.CaseSubject;
import org.dandang.accountability.domain.Disposition;
import org.dandang.accountability.domain.Grant;
import org.dandang.accountability.domain.OpenCaseSteps;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.PersonId;

/** One case as it reads from top to bottom. */
record CaseReading(
    CaseFile file, List<Appeal> appeals, List<Grant> grants, Names names, Terms terms, Reader me) {
  /** Who reads it, and on which day. */
  record Reader(PersonId person, Predicate<Role> roles, LocalDate today) {}

  CaseDetail detail() {
    return new CaseDetail(
        file.id(),
        file.version(),
        file.number(),
        file.kind(),
        file.state(),
        file.matter(),
        file.consultation(),
        file.hands().trial(),
        file.endedReason(),
        hands(),
        file.basis().map(BasisRow::of).stream().toList(),
        file.subjects().stream().map(CaseReading::subject).toList(),
        dispositions().map(this::disposition).toList(),
        appeals.stream().map(this::appeal).toList(),
        dispositions().flatMap(CaseReading::enforcements).toList(),
        grants.stream().map(this::grant).toList(),
        termsOf(),
        CaseSteps.of(file),
        OpenCaseSteps.of(file, appeals, me.person(), me.roles(), me.today()));
  }

  private record Ended(CaseSubject subject, Disposition disposition) {}

  private Stream<Ended> dispositions() {
    return file.subjects().stream()
        .flatMap(subject -> subject.dispositions().stream().map(one -> new Ended(subject, one)));
  }

  private List<HandRow> hands() {
    List<HandRow> hands = new ArrayList<>();
    hand(hands, "keeper", Optional.of(file.hands().keeper()));
    hand(hands, "reviewer", Optional.of(file.hands().reviewer()));
    hand(hands, "officer", file.hands().first());
    hand(hands, "officer", file.hands().second());
    hand(hands, "trial", file.hands().trial());
    return hands;
  }

  private void hand(List<HandRow> hands, String part, Optional<PersonId> person) {
    person.ifPresent(one -> hands.add(new HandRow("accountability.hand." + part, names.name(one))));
  }

  private static SubjectRow subject(CaseSubject subject) {
    return new SubjectRow(
        subject.person(),
        subject.label().name(),
        subject.label().unitName(),
        Optional.ofNullable(subject.label().post()),
        subject.heardOn(),
        subject.isWaived(),
        subject.statement());
  }

  private static Stream<EnforcementRow> enforcements(Ended ended) {
    String name = ended.subject().label().name();
    Ladder ladder = ended.disposition().ladder();
    return ended.disposition().enforcement().stream()
        .flatMap(done -> done.all().entrySet().stream())
        .map(
            step ->
                new EnforcementRow(
                    ended.subject().person(),
                    name,
                    ladder,
                    step.getKey(),
                    step.getValue().on(),
                    step.getValue().words()));
  }

  private GrantRow grant(Grant grant) {
    return new GrantRow(
        grant.id(),
        grant.holder(),
        file.subject(grant.holder()).label().name(),
        grant.effect(),
        grant.number());
  }

  private DispositionRow disposition(Ended ended) {
    Disposition one = ended.disposition();
    return new DispositionRow(
        ended.subject().person(),
        ended.subject().label().name(),
        one.ladder(),
        one.clause(),
        one.lightest(),
        one.heaviest(),
        one.proposed(),
        one.opinion(),
        one.frozenOn(),
        one.outcome(),
        one.sanction(),
        one.isReduced(),
        one.ground(),
        one.document(),
        one.decidedOn(),
        one.probation(),
        one.effectUntil(),
        one.toBeTaken(me.today()));
  }

  private AppealRow appeal(Appeal appeal) {
    return new AppealRow(
        appeal.id(),
        appeal.version(),
        file.subject(appeal.person()).label().name(),
        appeal.ladder(),
        names.name(appeal.first()) + "、" + names.name(appeal.second()),
        appeal.grounds(),
        appeal.filedOn(),
        appeal.before(),
        appeal.after(),
        appeal.document(),
        appeal.decidedOn(),
        appeal.answersTo(me.person()));
  }

  private List<TermRow> termsOf() {
    List<TermRow> rows = new ArrayList<>();
    file.triedOn().ifPresent(on -> rows.add(terms.counted("trial", "", "case.trial.months", on)));
    dispositions()
        .forEach(
            one ->
                one.disposition()
                    .sanction()
                    .ifPresent(sanction -> rows.addAll(sanctioned(one.subject(), one))));
    appeals.forEach(one -> rows.add(appealed(one)));
    return rows;
  }

  /** Of the party within three months (JD-59), of the administration within one (JC-56). */
  private TermRow appealed(Appeal one) {
    String key =
        one.ladder() == Ladder.PARTY
            ? "case.appeal.months"
            : "appeal.supervision.reexamine.decide.months";
    String about = file.subject(one.person()).label().name();
    return terms.counted("appeal", about, key, one.filedOn());
  }

  /** What a sanction sets running: its effect, and the clock of announcing and executing it. */
  private List<TermRow> sanctioned(CaseSubject subject, Ended ended) {
    Disposition one = ended.disposition();
    LocalDate decided = one.decidedOn().orElseThrow();
    String about = subject.label().name();
    String execute = CaseClocks.executed(one.ladder());
    List<TermRow> rows = new ArrayList<>();
    rows.add(terms.counted("execute", about, execute, decided));
    if (one.ladder() == Ladder.PARTY)
      rows.add(terms.counted("report", about, "party.execute.report.months", decided));
    one.servedOn()
        .filter(on -> one.ladder() == Ladder.ADMINISTRATIVE)
        .ifPresent(
            on ->
                rows.add(
                    terms.counted(
                        "ask-again", about, "appeal.supervision.reexamine.request.months", on)));
    rows.add(terms.effect(about, one.sanction().orElseThrow(), decided, one.effectUntil()));
    return rows;
  }
}
