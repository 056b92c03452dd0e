package org.dandang.web.petition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.dandang.petition.api.ApproveFinding;
import org.dandang.petition.api.AskProtection;
import org.dandang.petition.api.ClarificationDesk;
import org.dandang.petition.api.ConcludeReport;
import org.dandang.petition.api.DisposeOfClue;
import org.dandang.petition.api.GiveFeedback;
import org.dandang.petition.api.LayBefore;
import org.dandang.petition.api.OpenClue;
import org.dandang.petition.api.PetitionDesk;
import org.dandang.petition.api.PetitionRecords;
import org.dandang.petition.api.ProtectionDesk;
import org.dandang.petition.api.RecordFinding;
import org.dandang.petition.api.ReportDetail;
import org.dandang.petition.api.ReportDetail.RelatedRow;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.ReportStep;
import org.dandang.petition.api.Reporter;
import org.dandang.petition.api.RouteReport;
import org.dandang.petition.api.StartClarification;
import org.dandang.web.frame.People;
import org.dandang.web.frame.Signer;

/** Hands a typed step to the desk that takes it, signed by whoever is signed in. */
@RequestScoped
class StepDesk {
  @Inject PetitionDesk desk;
  @Inject PetitionRecords records;
  @Inject ProtectionDesk protections;
  @Inject ClarificationDesk clarifications;
  @Inject CourseSteps courses;
  @Inject HandlingSteps hands;
  @Inject Signer signer;

  void take(ReportStep step, ReportDetail file, ActForm form) {
    switch (step) {
      case LAY_BEFORE -> layBefore(file, form);
      case ROUTE -> route(file, form);
      case OPEN_CLUE -> openClue(file, form);
      case DISPOSE -> dispose(file, form);
      case FIND -> find(file, form);
      case APPROVE -> approve(file, form);
      case CONCLUDE -> desk.conclude(new ConcludeReport(file.id(), form.getOn(), file.version()));
      case FEED_BACK ->
          desk.giveFeedback(
              new GiveFeedback(
                  file.id(),
                  form.getManner(),
                  signer.me(),
                  Optional.ofNullable(form.getSecond()).map(People.Known::person),
                  ActForm.said(form.getWords()),
                  form.getOn(),
                  file.version()));
      case CLARIFY ->
          clarifications.start(
              new StartClarification(
                  file.id(),
                  form.getAllegation(),
                  form.isRequested(),
                  form.getSituation(),
                  form.getWords(),
                  signer.me(),
                  form.getOn()));
      case PROTECT ->
          protections.ask(
              new AskProtection(
                  file.id(),
                  Optional.ofNullable(form.getFirst()).map(known -> new Reporter(known.person())),
                  signer.me(),
                  form.getOn()));
      case NOTICE, INQUIRE, REPLY, ASSESS, TALK, READ_BACK, WITHDRAW, REPLACE, REOPEN ->
          hands.take(step, file, form);
      default -> courses.take(step, file, form);
    }
  }

  private void layBefore(ReportDetail file, ActForm form) {
    desk.layBefore(
        new LayBefore(file.id(), form.getReviewer().person(), form.getOn(), file.version()));
  }

  private void route(ReportDetail file, ActForm form) {
    desk.route(
        new RouteReport(
            file.id(),
            form.getRouting(),
            original(file.id(), form),
            signer.me(),
            form.getOn(),
            file.version()));
  }

  private Optional<ReportId> original(ReportId report, ActForm form) {
    return records.alike(report).stream()
        .filter(one -> one.number().equals(form.getOriginal()))
        .findFirst()
        .map(RelatedRow::id);
  }

  private void openClue(ReportDetail file, ActForm form) {
    desk.openClue(
        new OpenClue(
            file.id(),
            form.getFirst().person(),
            form.getSecond().person(),
            signer.me(),
            form.getOn(),
            file.version()));
  }

  private void dispose(ReportDetail file, ActForm form) {
    desk.disposeOf(
        new DisposeOfClue(
            file.id(),
            form.getDisposal(),
            form.getPaper(),
            signer.me(),
            form.getOn(),
            file.version()));
  }

  private void find(ReportDetail file, ActForm form) {
    desk.find(
        new RecordFinding(
            file.id(),
            form.getAllegation(),
            form.getFinding(),
            form.getWords(),
            ActForm.said(form.getUntruePart()),
            fabrication(form),
            form.getOn(),
            file.version()));
  }

  private static Optional<RecordFinding.Fabrication> fabrication(ActForm form) {
    boolean typed =
        ActForm.said(form.getFabrication()).isPresent()
            || ActForm.said(form.getIntent()).isPresent()
            || ActForm.said(form.getApproval()).isPresent()
            || form.getLevel() != null;
    return typed
        ? Optional.of(
            new RecordFinding.Fabrication(
                form.getFabrication(),
                form.getIntent(),
                form.getApproval(),
                form.getLevel(),
                form.getApprovedOn()))
        : Optional.empty();
  }

  private void approve(ReportDetail file, ActForm form) {
    desk.approve(
        new ApproveFinding(
            file.id(), form.getAllegation(), signer.me(), form.getOn(), file.version()));
  }
}
