package org.dandang.web.accountability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.dandang.accountability.api.AppealDesk;
import org.dandang.accountability.api.AssignReview;
import org.dandang.accountability.api.CaseDesk;
import org.dandang.accountability.api.CaseDetail;
import org.dandang.accountability.api.CaseDetail.AppealRow;
import org.dandang.accountability.api.CaseDetail.DispositionRow;
import org.dandang.accountability.api.CaseDetail.GrantRow;
import org.dandang.accountability.api.CaseKind;
import org.dandang.accountability.api.CaseStep;
import org.dandang.accountability.api.DecideAppeal;
import org.dandang.accountability.api.DecideSanction;
import org.dandang.accountability.api.EndCase;
import org.dandang.accountability.api.EnforceSanction;
import org.dandang.accountability.api.EnforcementStep;
import org.dandang.accountability.api.FileAppeal;
import org.dandang.accountability.api.HandToTrial;
import org.dandang.accountability.api.HearPerson;
import org.dandang.accountability.api.OpenCase;
import org.dandang.accountability.api.ProposeSanction;
import org.dandang.web.frame.People;
import org.dandang.web.frame.Signer;

/** Hands a typed step of a case to the desk that takes it. */
@RequestScoped
class CaseStepDesk {
  @Inject CaseDesk desk;
  @Inject AppealDesk appeals;
  @Inject CaseChoices choices;
  @Inject Signer signer;

  /** The step after the decision that a step of the case is, if it is one. */
  static Optional<EnforcementStep> enforcement(CaseStep step) {
    return switch (step) {
      case SERVE -> Optional.of(EnforcementStep.SERVED);
      case ANNOUNCE -> Optional.of(EnforcementStep.ANNOUNCED);
      case EXECUTE -> Optional.of(EnforcementStep.EXECUTED);
      case REPORT -> Optional.of(EnforcementStep.REPORTED);
      case RESTORE -> Optional.of(EnforcementStep.RESTORED);
      case END_EFFECT -> Optional.of(EnforcementStep.EFFECT_ENDED);
      default -> Optional.empty();
    };
  }

  void take(CaseStep step, CaseDetail file, CaseForm form, long seen) {
    switch (step) {
      case OPEN -> open(file, form, seen);
      case ASSIGN ->
          desk.assignReview(
              new AssignReview(
                  file.id(),
                  form.getFirst().person(),
                  form.getSecond().person(),
                  form.getOn(),
                  seen));
      case HEAR ->
          desk.hear(
              new HearPerson(
                  file.id(),
                  choices.subject(step, file, form.getTarget()).person(),
                  form.isWaived(),
                  form.getWords(),
                  form.getOn(),
                  seen));
      case HAND_TO_TRIAL ->
          desk.handToTrial(
              new HandToTrial(file.id(), form.getFirst().person(), form.getOn(), seen));
      case PROPOSE -> propose(file, form, seen);
      case DECIDE -> decide(file, form, seen);
      case CONCLUDE, DROP ->
          desk.end(
              new EndCase(file.id(), step == CaseStep.DROP, form.getWords(), form.getOn(), seen));
      case APPEAL -> appeal(file, form);
      case DECIDE_APPEAL -> decideAppeal(file, form);
      case SERVE, ANNOUNCE, EXECUTE, REPORT, RESTORE, END_EFFECT -> enforce(step, file, form, seen);
    }
  }

  private void open(CaseDetail file, CaseForm form, long seen) {
    boolean meeting = file.kind() == CaseKind.ACCOUNTABILITY;
    desk.open(
        new OpenCase(
            file.id(),
            meeting ? form.meeting() : form.slip(),
            Optional.ofNullable(form.getFirst()).map(People.Known::person),
            form.getOn(),
            seen));
  }

  /** Who tries it proposes it; a case manager enters it for whom it was handed to. */
  private void propose(CaseDetail file, CaseForm form, long seen) {
    desk.propose(
        new ProposeSanction(
            file.id(),
            choices.subject(CaseStep.PROPOSE, file, form.getTarget()).person(),
            form.getClause(),
            form.getLightest(),
            form.getHeaviest(),
            form.getProposed(),
            form.getWords(),
            file.trialOfficer().orElseGet(signer::me),
            form.getOn(),
            seen));
  }

  private void decide(CaseDetail file, CaseForm form, long seen) {
    DispositionRow matter = choices.matter(CaseStep.DECIDE, file, form.getTarget());
    desk.decide(
        new DecideSanction(
            file.id(),
            matter.person(),
            matter.ladder(),
            form.getOutcome(),
            form.ended(),
            form.months(),
            CaseForm.said(form.getGrant())
                .map(chosen -> choices.grant(file, chosen))
                .map(GrantRow::id),
            CaseForm.said(form.getGround()),
            form.getDocument(),
            form.getOn(),
            seen));
  }

  private void enforce(CaseStep step, CaseDetail file, CaseForm form, long seen) {
    DispositionRow matter = choices.matter(step, file, form.getTarget());
    desk.enforce(
        new EnforceSanction(
            file.id(),
            matter.person(),
            matter.ladder(),
            enforcement(step).orElseThrow(),
            form.getWords(),
            form.getOn(),
            seen));
  }

  private void appeal(CaseDetail file, CaseForm form) {
    DispositionRow matter = choices.matter(CaseStep.APPEAL, file, form.getTarget());
    appeals.file(
        new FileAppeal(
            file.id(),
            matter.person(),
            matter.ladder(),
            form.getWords(),
            form.getFirst().person(),
            form.getSecond().person(),
            form.getOn()));
  }

  private void decideAppeal(CaseDetail file, CaseForm form) {
    AppealRow appeal = choices.appeal(file, form.getTarget());
    appeals.decide(
        new DecideAppeal(
            appeal.id(),
            form.ended(),
            form.months(),
            form.getDocument(),
            form.getOn(),
            appeal.version()));
  }
}
