package org.dandang.accountability.persistence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dandang.accountability.api.BasisRow;
import org.dandang.accountability.api.HandRow;
import org.dandang.accountability.api.TermRow;
import org.dandang.accountability.api.ToleranceDetail;
import org.dandang.accountability.api.ToleranceDetail.AppealRow;
import org.dandang.accountability.api.ToleranceDetail.GrantRow;
import org.dandang.accountability.api.ToleranceDetail.JudgementRow;
import org.dandang.accountability.domain.Correction;
import org.dandang.accountability.domain.JointSignature;
import org.dandang.accountability.domain.Judgement;
import org.dandang.accountability.domain.OpenToleranceSteps;
import org.dandang.accountability.domain.Tolerance;
import org.dandang.accountability.domain.ToleranceAppeal;
import org.dandang.accountability.domain.ToleranceSteps;
import org.dandang.accountability.domain.Verification;
import org.dandang.accountability.domain.WrittenConclusion;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.PersonId;

/** One application for tolerance as it reads from top to bottom. */
record ToleranceReading(
    Tolerance file,
    List<ToleranceAppeal> appeals,
    Names names,
    Terms terms,
    PersonId me,
    Set<Role> roles) {
  ToleranceDetail detail() {
    return new ToleranceDetail(
        file.id(),
        file.version(),
        file.number(),
        file.application().applicant(),
        file.person(),
        file.label().name(),
        file.label().unitName(),
        file.application().matter(),
        file.caseFile(),
        file.state(),
        file.determination(),
        file.isVoided(),
        papers(),
        file.exclusions(),
        hands(),
        file.basis().map(BasisRow::of).stream().toList(),
        file.judgements().stream()
            .sorted(Comparator.comparing(Judgement::criterion))
            .map(j -> new JudgementRow(j.criterion(), j.isFavourable(), j.reason()))
            .toList(),
        file.grants().stream()
            .map(g -> new GrantRow(g.effect(), g.ground(), g.grantedOn(), g.usedOn()))
            .toList(),
        appeals.stream().map(this::appeal).toList(),
        termsOf(),
        ToleranceSteps.of(file),
        OpenToleranceSteps.of(file, me, roles));
  }

  private ToleranceDetail.Papers papers() {
    return new ToleranceDetail.Papers(
        file.application().acceptanceReason(),
        file.verification().map(Verification::result),
        file.verification().map(Verification::statement),
        file.verification().flatMap(Verification::consultationDocument),
        file.conclusion().map(WrittenConclusion::document),
        file.correction().map(Correction::plan),
        file.correction().flatMap(Correction::result));
  }

  private List<HandRow> hands() {
    List<HandRow> hands = new ArrayList<>();
    hand(hands, "keeper", Optional.of(file.application().keeper()));
    hand(hands, "reviewer", Optional.of(file.application().reviewer()));
    hand(hands, "verifier", file.verification().map(Verification::verifier));
    hand(hands, "discipline-signer", file.signature().map(JointSignature::discipline));
    hand(hands, "organisation-signer", file.signature().map(JointSignature::organisation));
    return hands;
  }

  private void hand(List<HandRow> hands, String part, Optional<PersonId> person) {
    person.ifPresent(one -> hands.add(new HandRow("accountability.hand." + part, names.name(one))));
  }

  private AppealRow appeal(ToleranceAppeal appeal) {
    return new AppealRow(
        appeal.id(),
        appeal.version(),
        appeal.grounds(),
        appeal.filedOn(),
        joined(Stream.of(appeal.first(), appeal.second())),
        appeal.before(),
        appeal.after(),
        appeal.reason(),
        joined(Stream.concat(appeal.discipline().stream(), appeal.organisation().stream())),
        appeal.document(),
        appeal.decidedOn(),
        appeal.answersTo(me));
  }

  private String joined(Stream<PersonId> persons) {
    return persons.map(names::name).collect(Collectors.joining("、"));
  }

  private List<TermRow> termsOf() {
    List<TermRow> rows = new ArrayList<>();
    file.application()
        .acceptedOn()
        .ifPresent(on -> rows.add(terms.counted("verify", "", "tolerance.verify.days", on)));
    file.conclusion()
        .ifPresent(
            done -> rows.add(terms.counted("feedback", "", "tolerance.feedback.days", done.on())));
    file.correction()
        .ifPresent(
            plan -> rows.add(terms.agreed("correction", plan.fedBackOn(), plan.due(), "RC-6")));
    appeals.forEach(
        one -> rows.add(terms.counted("appeal", "", "case.appeal.months", one.filedOn())));
    return rows;
  }
}
