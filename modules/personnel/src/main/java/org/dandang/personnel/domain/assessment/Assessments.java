package org.dandang.personnel.domain.assessment;

import java.util.List;
import org.dandang.personnel.api.assessment.AssessmentId;

/** All assessments. */
public interface Assessments {
  AssessmentId nextId();

  Assessment get(AssessmentId id);

  Assessment get(AssessmentId id, long seen);

  void addAll(List<Assessment> assessments);
}
