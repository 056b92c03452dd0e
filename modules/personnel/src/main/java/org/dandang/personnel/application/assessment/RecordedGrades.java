package org.dandang.personnel.application.assessment;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.assessment.Consequence;
import org.dandang.personnel.api.assessment.GradeHistory;
import org.dandang.personnel.api.assessment.GradeOfYear;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.personnel.domain.assessment.Consequences;
import org.dandang.personnel.domain.assessment.GradeRecords;

/** Grades are read by whoever may open the file, and as far as that goes. */
@ApplicationScoped
@Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER, UNIT_LIAISON})
class RecordedGrades implements GradeHistory {
  @Inject GradeRecords records;
  @Inject PersonFiles files;
  @Inject RuleBook rules;
  @Inject BusinessDay business;

  @Override
  public List<GradeOfYear> of(PersonId person) {
    return records.of(files.get(person).id());
  }

  @Override
  public List<Consequence> consequences(PersonId person) {
    return new Consequences(rules, business.today()).of(of(person));
  }
}
