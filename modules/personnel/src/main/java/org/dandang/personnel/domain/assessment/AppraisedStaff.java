package org.dandang.personnel.domain.assessment;

import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.assessment.Participant;

/** The establishment of a unit as of a day, with what an appraisal must know of each. */
public interface AppraisedStaff {
  /** Bars are not among it. */
  List<Participant> of(UnitId unit, LocalDate day);
}
