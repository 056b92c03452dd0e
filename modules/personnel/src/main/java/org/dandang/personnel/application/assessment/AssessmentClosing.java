package org.dandang.personnel.application.assessment;

import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.NoticeBox;
import org.dandang.kernel.desk.ReportInbox;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.personnel.api.assessment.AnnounceExcellent;
import org.dandang.personnel.api.assessment.AskReview;
import org.dandang.personnel.api.assessment.AssessExcellentObjection;
import org.dandang.personnel.api.assessment.AssessmentId;
import org.dandang.personnel.api.assessment.ClosingDesk;
import org.dandang.personnel.api.assessment.DecideReview;
import org.dandang.personnel.api.assessment.NoteRefusal;
import org.dandang.personnel.api.assessment.ObjectToExcellent;
import org.dandang.personnel.api.assessment.SignGrade;
import org.dandang.personnel.api.assessment.SignRest;
import org.dandang.personnel.api.assessment.SupplementGrade;
import org.dandang.personnel.api.assessment.TellGrades;
import org.dandang.personnel.application.appeal.Appellants;
import org.dandang.personnel.domain.FutureDay;
import org.dandang.personnel.domain.appeal.AppealDays;
import org.dandang.personnel.domain.assessment.Assessment;
import org.dandang.personnel.domain.assessment.Assessments;
import org.dandang.personnel.domain.assessment.ExcellentQuota;

@ApplicationScoped
@Transactional
@Permits(PERSONNEL_OFFICER)
class AssessmentClosing implements ClosingDesk {
  @Inject Assessments assessments;
  @Inject GradeBars bars;
  @Inject Appellants appellants;
  @Inject RuleBook rules;
  @Inject WorkingCalendar calendar;
  @Inject BusinessDay business;
  @Inject Actor actor;
  @Inject @Any Instance<ReportInbox> inbox;

  @Override
  public void announce(AnnounceExcellent command) {
    Assessment assessment = own(command.assessment(), command.seen(), command.on());
    bars.refuseBarred(assessment, command.on());
    LocalDate last =
        calendar.deadline(command.on(), rules.get("appraisal.notice.days", command.on())).last();
    assessment.announce(command.on(), last, quota(assessment, command.on()));
  }

  @Override
  public void object(ObjectToExcellent command) {
    Assessment assessment =
        own(command.assessment(), command.seen(), command.letter().receivedOn());
    NoticeBox box = new NoticeBox(rules, calendar, inbox.stream().findFirst());
    assessment.object(command.person(), box.take(command.letter(), assessment.title()));
  }

  @Override
  public void assess(AssessExcellentObjection command) {
    own(command.assessment(), command.seen(), command.joint().on())
        .assess(command.person(), command.place(), command.joint());
  }

  @Override
  public void tell(TellGrades command) {
    Assessment assessment = own(command.assessment(), command.seen(), command.on());
    bars.refuseBarred(assessment, command.on());
    assessment.tell(command.on(), quota(assessment, command.on()));
  }

  @Override
  public void sign(SignGrade command) {
    own(command.assessment(), command.seen(), command.on()).sign(command, days());
  }

  @Override
  public void signRest(SignRest command) {
    own(command.assessment(), command.seen(), command.on()).signRest(command.on(), days());
  }

  @Override
  public void noteRefusal(NoteRefusal command) {
    own(command.assessment(), command.seen(), command.on()).noteRefusal(command, days());
  }

  @Override
  public void askReview(AskReview command) {
    own(command.assessment(), command.seen(), command.on()).askReview(command, days());
  }

  @Override
  public void decideReview(DecideReview command) {
    Assessment assessment = own(command.assessment(), command.seen(), command.on());
    appellants.refuseOwn(command.person());
    assessment.decideReview(
        command,
        appellants.named(command.signer(), command.on()),
        appellants.away(command.person()),
        days(),
        quota(assessment, command.on()));
  }

  @Override
  public void supplement(SupplementGrade command) {
    Assessment assessment = own(command.assessment(), command.seen(), command.on());
    assessment.supplement(command, quota(assessment, command.on()));
    bars.refuseBarred(assessment, command.on());
  }

  private Assessment own(AssessmentId id, long seen, LocalDate on) {
    FutureDay.refuse(on, business.today());
    Assessment assessment = assessments.get(id, seen);
    if (!actor.scope().covers(assessment.unit())) throw new NotFound(id);
    return assessment;
  }

  private ExcellentQuota quota(Assessment assessment, LocalDate on) {
    return ExcellentQuota.of(rules, assessment.isWidened(), on);
  }

  private AppealDays days() {
    return new AppealDays(rules, calendar);
  }
}
