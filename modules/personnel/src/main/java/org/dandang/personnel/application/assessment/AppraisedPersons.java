package org.dandang.personnel.application.assessment;

import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.assessment.AssessmentId;
import org.dandang.personnel.api.assessment.AssessmentKind;
import org.dandang.personnel.api.assessment.ExcellentLimit;
import org.dandang.personnel.api.assessment.Participant;
import org.dandang.personnel.api.assessment.Participants;
import org.dandang.personnel.domain.assessment.AppraisedStaff;
import org.dandang.personnel.domain.assessment.Assessment;
import org.dandang.personnel.domain.assessment.Assessments;
import org.dandang.personnel.domain.assessment.ExcellentQuota;
import org.dandang.personnel.domain.assessment.GradeBound;

@ApplicationScoped
@Permits(PERSONNEL_OFFICER)
class AppraisedPersons implements Participants {
  @Inject AppraisedStaff staff;
  @Inject Assessments assessments;
  @Inject GradeBars bars;
  @Inject RuleBook rules;
  @Inject Actor actor;
  @Inject BusinessDay business;

  @Override
  public List<Participant> of(UnitId unit, int year) {
    if (!actor.scope().covers(unit)) throw new NotFound(unit);
    LocalDate end = LocalDate.of(year, 12, 31);
    LocalDate day = end.isAfter(business.today()) ? business.today() : end;
    List<Participant> found = staff.of(unit, day);
    Map<PersonId, GradeBound> bounds =
        bars.bounds(
            found.stream().map(Participant::person).toList(), AssessmentKind.ANNUAL, year, day);
    return found.stream().map(each -> bound(each, bounds.get(each.person()))).toList();
  }

  private static Participant bound(Participant each, GradeBound bound) {
    return bound == null ? each : each.under(bound.effect(), bound.rule());
  }

  @Override
  public ExcellentLimit limit(AssessmentId id, boolean widened) {
    Assessment assessment = assessments.get(id);
    if (!actor.scope().covers(assessment.unit())) throw new NotFound(id);
    ExcellentQuota quota = ExcellentQuota.of(rules, widened, business.today());
    int appraised = assessment.appraised();
    return new ExcellentLimit(appraised, quota.percent(), quota.of(appraised), quota.rule());
  }
}
