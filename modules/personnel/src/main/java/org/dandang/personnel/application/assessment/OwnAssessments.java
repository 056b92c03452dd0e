package org.dandang.personnel.application.assessment;

import static org.dandang.kernel.actor.Role.CADRE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.personnel.api.assessment.AskReview;
import org.dandang.personnel.api.assessment.Consequence;
import org.dandang.personnel.api.assessment.GradeOfYear;
import org.dandang.personnel.api.assessment.OwnGrades;
import org.dandang.personnel.api.assessment.SignGrade;
import org.dandang.personnel.domain.appeal.AppealDays;
import org.dandang.personnel.domain.assessment.Assessments;
import org.dandang.personnel.domain.assessment.Consequences;
import org.dandang.personnel.domain.assessment.GradeRecords;

/** Whoever is graded acts for nobody else. */
@ApplicationScoped
@Transactional
@Permits(CADRE)
class OwnAssessments implements OwnGrades {
  @Inject Assessments assessments;
  @Inject GradeRecords records;
  @Inject RuleBook rules;
  @Inject WorkingCalendar calendar;
  @Inject BusinessDay business;
  @Inject Actor actor;

  @Override
  public List<GradeOfYear> own() {
    return records.of(self());
  }

  @Override
  public List<Consequence> ownConsequences() {
    return new Consequences(rules, business.today()).of(own());
  }

  @Override
  public void sign(Sign command) {
    SignGrade signature =
        new SignGrade(
            command.assessment(),
            self(),
            command.agrees(),
            command.opinion(),
            business.today(),
            command.seen());
    assessments.get(command.assessment(), command.seen()).sign(signature, days());
  }

  @Override
  public void askReview(Ask command) {
    AskReview request =
        new AskReview(
            command.assessment(),
            self(),
            command.kind(),
            command.grounds(),
            business.today(),
            command.seen());
    assessments.get(command.assessment(), command.seen()).askReview(request, days());
  }

  private AppealDays days() {
    return new AppealDays(rules, calendar);
  }

  private PersonId self() {
    return actor.person().orElseThrow(() -> new NotFound("own file"));
  }
}
