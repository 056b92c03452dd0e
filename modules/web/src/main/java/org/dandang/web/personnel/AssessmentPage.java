package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.personnel.api.assessment.AssessmentDetail;
import org.dandang.personnel.api.assessment.AssessmentId;
import org.dandang.personnel.api.assessment.AssessmentRecords;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.web.frame.FilePage;

/** One assessment with the grades it gave. */
@Named
@ViewScoped
public class AssessmentPage extends FilePage<AssessmentDetail> {
  /** How many were given a grade. */
  public record Tally(Grade grade, long people) {}

  @Inject AssessmentRecords records;

  @Override
  protected AssessmentDetail read(long id) {
    return records.get(new AssessmentId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new AssessmentId(id));
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
