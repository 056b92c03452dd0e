package org.dandang.personnel.application.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.dandang.kernel.desk.BarSource;
import org.dandang.kernel.desk.BarSource.Purpose;
import org.dandang.kernel.desk.GradeEffectSource;
import org.dandang.kernel.desk.GradeEffectSource.Effect;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.assessment.AssessmentKind;
import org.dandang.personnel.domain.assessment.Assessment;
import org.dandang.personnel.domain.assessment.GradeBound;
import org.dandang.personnel.domain.assessment.GradeGiven;

/**
 * What grades are bound to, asked of all that know it in one go: nobody is excellent while barred,
 * and an annual grade follows the sanctions of its year (GK-6).
 */
@ApplicationScoped
public class GradeBars {
  @Inject @Any Instance<BarSource> sources;
  @Inject @Any Instance<GradeEffectSource> effects;

  /** On that day, for grades of the year. */
  public Map<PersonId, GradeBound> bounds(
      Collection<PersonId> persons, AssessmentKind kind, int year, LocalDate day) {
    Map<PersonId, GradeBound> bounds = new HashMap<>();
    if (persons.isEmpty()) return bounds;
    for (BarSource source : sources)
      source
          .bars(persons, Purpose.APPRAISAL, day)
          .forEach(bar -> bounds.putIfAbsent(bar.person(), excellent(bar.rule())));
    if (kind == AssessmentKind.ANNUAL)
      for (GradeEffectSource source : effects)
        source
            .effects(persons, year, day)
            .forEach(
                each ->
                    bounds.merge(
                        each.person(),
                        new GradeBound(each.effect(), each.rule()),
                        GradeBound::heavier));
    return bounds;
  }

  private static GradeBound excellent(String rule) {
    return new GradeBound(Effect.NO_EXCELLENT, rule);
  }

  void refuseBarred(Assessment assessment, LocalDate day) {
    Map<PersonId, GradeGiven> given = new HashMap<>();
    for (GradeGiven each : assessment.grades()) given.put(each.person(), each);
    bounds(given.keySet(), assessment.kind(), assessment.year(), day)
        .forEach(
            (person, bound) -> {
              GradeGiven grade = given.get(person);
              if (!bound.allows(grade.grade())) throw bound.refusal(grade.label().name());
            });
  }
}
