package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.personnel.api.assessment.AssessmentKind;
import org.dandang.personnel.api.assessment.AssessmentRecords;
import org.dandang.personnel.api.assessment.AssessmentRow;
import org.dandang.personnel.api.assessment.AssessmentState;
import org.dandang.web.frame.ListPage;

/** Assessments of the cadres of a unit, year by year. */
@Named
@ViewScoped
public class AssessmentsPage extends ListPage<AssessmentRow> {
  @Inject AssessmentRecords records;
  @Inject Actor actor;

  @Override
  protected Listing<AssessmentRow> list(ListQuery query) {
    return records.list(query);
  }

  public boolean isOfficer() {
    return actor.is(Role.PERSONNEL_OFFICER);
  }

  public List<AssessmentKind> getKinds() {
    return List.of(AssessmentKind.values());
  }

  public List<AssessmentState> getStates() {
    return List.of(AssessmentState.values());
  }
}
