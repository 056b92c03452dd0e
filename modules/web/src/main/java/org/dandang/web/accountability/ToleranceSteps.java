package org.dandang.web.accountability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.dandang.accountability.api.AcceptTolerance;
import org.dandang.accountability.api.ConsultOnTolerance;
import org.dandang.accountability.api.DecideTolerance;
import org.dandang.accountability.api.DetermineTolerance;
import org.dandang.accountability.api.GiveFeedback;
import org.dandang.accountability.api.GrantEffect;
import org.dandang.accountability.api.ToleranceDesk;
import org.dandang.accountability.api.ToleranceDetail;
import org.dandang.accountability.api.ToleranceStep;
import org.dandang.accountability.api.TrackCorrection;
import org.dandang.accountability.api.VerifyTolerance;
import org.dandang.accountability.api.VoidTolerance;
import org.dandang.accountability.api.WriteConclusion;
import org.dandang.kernel.record.Amendment;
import org.dandang.web.frame.Signer;

/** Hands a typed step of an application to its desk, signed by whoever is signed in. */
@RequestScoped
class ToleranceSteps {
  @Inject ToleranceDesk desk;
  @Inject Signer signer;

  void take(ToleranceStep step, ToleranceDetail file, ToleranceForm form, long seen) {
    switch (step) {
      case ACCEPT -> answer(true, file, form, seen);
      case VERIFY -> verify(file, form, seen);
      case CONSULT ->
          desk.consult(new ConsultOnTolerance(file.id(), form.getPaper(), form.getOn(), seen));
      case DETERMINE -> determine(file, form, seen);
      case DECIDE ->
          desk.decide(
              new DecideTolerance(file.id(), form.getCommittee().heldOn(form.getOn()), seen));
      case CONCLUDE ->
          desk.conclude(new WriteConclusion(file.id(), form.getPaper(), form.getOn(), seen));
      case GRANT -> grant(file, form, seen);
      case FEED_BACK ->
          desk.giveFeedback(
              new GiveFeedback(file.id(), form.getWords(), form.getDue(), form.getOn(), seen));
      case TRACK -> desk.track(new TrackCorrection(file.id(), form.getWords(), form.getOn(), seen));
      case VOID ->
          desk.voidTolerance(
              new VoidTolerance(
                  file.id(),
                  new Amendment(form.getWords(), form.getApprover(), form.getOn()),
                  seen));
    }
  }

  void answer(boolean accepted, ToleranceDetail file, ToleranceForm form, long seen) {
    desk.accept(new AcceptTolerance(file.id(), accepted, form.getWords(), form.getOn(), seen));
  }

  private void verify(ToleranceDetail file, ToleranceForm form, long seen) {
    desk.verify(
        new VerifyTolerance(
            file.id(),
            form.getFirst().person(),
            form.getWords(),
            form.getStatement(),
            form.getOn(),
            seen));
  }

  private void determine(ToleranceDetail file, ToleranceForm form, long seen) {
    desk.determine(
        new DetermineTolerance(
            file.id(),
            form.getDetermination(),
            form.lines().stream().map(JudgementLine::judgement).toList(),
            form.excluded(),
            Optional.of(signer.me()),
            Optional.of(form.getFirst().person()),
            form.getOn(),
            seen));
  }

  private void grant(ToleranceDetail file, ToleranceForm form, long seen) {
    desk.grant(
        new GrantEffect(
            file.id(),
            form.getEffect(),
            form.isBelowRange(),
            ToleranceForm.said(form.getGround()),
            form.getOn(),
            seen));
  }
}
