package org.dandang.web.petition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.dandang.kernel.rule.NotFound;
import org.dandang.petition.api.AssessReply;
import org.dandang.petition.api.HoldTalk;
import org.dandang.petition.api.InquiryDesk;
import org.dandang.petition.api.PetitionDesk;
import org.dandang.petition.api.RecordReply;
import org.dandang.petition.api.ReopenReport;
import org.dandang.petition.api.ReplaceHandler;
import org.dandang.petition.api.ReportDetail;
import org.dandang.petition.api.ReportDetail.InquiryRow;
import org.dandang.petition.api.ReportDetail.TalkRow;
import org.dandang.petition.api.ReportStep;
import org.dandang.petition.api.SendInquiry;
import org.dandang.petition.api.TalkDesk;
import org.dandang.petition.api.TellAcceptance;
import org.dandang.petition.api.WithdrawHandler;
import org.dandang.web.frame.Signer;

/** Letters, talks, recusal and whatever else happens while an accusation is handled. */
@RequestScoped
class HandlingSteps {
  @Inject PetitionDesk desk;
  @Inject InquiryDesk letters;
  @Inject TalkDesk talks;
  @Inject CourseSteps courses;
  @Inject Signer signer;

  void take(ReportStep step, ReportDetail file, ActForm form) {
    switch (step) {
      case NOTICE -> tell(file, form);
      case INQUIRE -> inquire(file, form);
      case REPLY -> reply(file, form);
      case ASSESS -> assess(file, form);
      case TALK -> talk(file, form);
      case READ_BACK -> readBack(file, form);
      case WITHDRAW -> withdraw(file, form);
      case REPLACE ->
          desk.replace(
              new ReplaceHandler(
                  file.id(), form.getFirst().person(), signer.me(), form.getOn(), file.version()));
      case REOPEN ->
          desk.reopen(
              new ReopenReport(
                  file.id(), form.getReopening(), signer.me(), form.getOn(), file.version()));
      default -> throw new IllegalArgumentException(step.name());
    }
  }

  private void tell(ReportDetail file, ActForm form) {
    if (file.kind().isGeneral()) courses.take(ReportStep.NOTICE, file, form);
    else
      desk.tellAcceptance(
          new TellAcceptance(file.id(), form.getPaper(), form.getOn(), file.version()));
  }

  private void inquire(ReportDetail file, ActForm form) {
    letters.send(
        new SendInquiry(
            file.id(),
            form.getAllegation(),
            form.getWords(),
            form.getReviewer().person(),
            form.getOn()));
  }

  private void reply(ReportDetail file, ActForm form) {
    InquiryRow letter =
        file.inquiries().stream()
            .filter(row -> row.servedOn().isPresent() && row.repliedOn().isEmpty())
            .findFirst()
            .orElseThrow(() -> new NotFound("inquiry"));
    letters.recordReply(
        new RecordReply(
            letter.id(), form.getWords(), form.getOrgan(), form.getOn(), letter.version()));
  }

  private void assess(ReportDetail file, ActForm form) {
    InquiryRow letter =
        file.inquiries().stream()
            .filter(row -> row.repliedOn().isPresent() && row.outcome().isEmpty())
            .findFirst()
            .orElseThrow(() -> new NotFound("inquiry"));
    letters.assess(new AssessReply(letter.id(), form.getOutcome(), form.getOn(), letter.version()));
  }

  private void talk(ReportDetail file, ActForm form) {
    talks.hold(
        new HoldTalk(
            file.id(),
            form.getAllegation(),
            signer.me(),
            form.getSecond().person(),
            form.getPlace(),
            form.getWords(),
            form.getOn()));
  }

  private void readBack(ReportDetail file, ActForm form) {
    TalkRow talk =
        file.talks().stream()
            .filter(row -> row.readOn().isEmpty())
            .findFirst()
            .orElseThrow(() -> new NotFound("talk"));
    talks.readBack(talk.id(), form.getOn());
  }

  /** A handler for himself; the reviewer for the one who is named. */
  private void withdraw(ReportDetail file, ActForm form) {
    desk.withdraw(
        new WithdrawHandler(
            file.id(),
            file.mayAsk() ? signer.me() : form.getFirst().person(),
            form.getGround(),
            signer.me(),
            form.getOn(),
            file.version()));
  }
}
