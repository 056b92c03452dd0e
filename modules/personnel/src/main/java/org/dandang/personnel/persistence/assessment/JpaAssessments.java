package org.dandang.personnel.persistence.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.dandang.kernel.persistence.Ids;
import org.dandang.personnel.api.assessment.AssessmentId;
import org.dandang.personnel.domain.assessment.Assessment;
import org.dandang.personnel.domain.assessment.Assessments;
import org.dandang.personnel.persistence.Kept;

@ApplicationScoped
class JpaAssessments implements Assessments {
  private static final int BLOCK = 25;

  private final Ids ids = new Ids("personnel_assessment_seq");
  private final Kept<Assessment> kept = new Kept<>(Assessment.class, Assessment::version);

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public AssessmentId nextId() {
    return new AssessmentId(ids.next(em));
  }

  @Override
  public Assessment get(AssessmentId id) {
    return kept.get(em, id.value());
  }

  /** For a change: also one of a single line makes a new version of the whole. */
  @Override
  public Assessment get(AssessmentId id, long seen) {
    Assessment assessment = kept.get(em, id.value(), seen);
    em.lock(assessment, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return assessment;
  }

  @Override
  public void addAll(List<Assessment> assessments) {
    List<Assessment> rest = new ArrayList<>(assessments);
    while (!rest.isEmpty()) {
      List<Assessment> block = rest.subList(0, Math.min(BLOCK, rest.size()));
      kept.addAll(em, block);
      block.clear();
    }
  }
}
