package org.dandang.personnel.domain.assessment;

import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.assessment.GradeOfYear;

/** What is recorded of somebody's grades, whoever asks. */
public interface GradeRecords {
  /** Confirmed and told ones; the latest year first. */
  List<GradeOfYear> of(PersonId person);
}
