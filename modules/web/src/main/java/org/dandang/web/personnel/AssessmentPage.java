package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.personnel.api.assessment.AssessmentDetail;
import org.dandang.personnel.api.assessment.AssessmentId;
import org.dandang.personnel.api.assessment.AssessmentRecords;
import org.dandang.personnel.api.assessment.AssessmentState;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.web.frame.FilePage;

/** One assessment with the grades it gave. */
@Named
@ViewScoped
public class AssessmentPage extends FilePage<AssessmentDetail> {
  /** How many were given a grade. */
  public record Tally(Grade grade, long people) {}

  @Inject AssessmentRecords records;
  @Inject Actor actor;

  @Override
  protected AssessmentDetail read(long id) {
    return records.get(new AssessmentId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new AssessmentId(id));
  }

  /** A draft, before who handles it. */
  public boolean isGradable() {
    return actor.is(Role.PERSONNEL_OFFICER)
        && getFile().state() == AssessmentState.DRAFT
        && !getFile().voided();
  }

  /** Every grade, also those that nobody got. */
  public List<Tally> getTallies() {
    return Stream.of(Grade.values()).map(this::tally).toList();
  }

  private Tally tally(Grade grade) {
    return new Tally(
        grade, getFile().grades().stream().filter(line -> line.grade() == grade).count());
  }
}
