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
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.domain.assessment.Assessment;
import org.dandang.personnel.domain.assessment.ExcellentBarred;
import org.dandang.personnel.domain.assessment.GradeGiven;

/** Who may not be excellent, asked of all that know it in one go. */
@ApplicationScoped
class GradeBars {
  @Inject @Any Instance<BarSource> sources;

  /** The rule behind each bar. */
  Map<PersonId, String> rules(Collection<PersonId> persons, LocalDate day) {
    Map<PersonId, String> rules = new HashMap<>();
    if (persons.isEmpty()) return rules;
    for (BarSource source : sources)
      source
          .bars(persons, Purpose.APPRAISAL, day)
          .forEach(bar -> rules.putIfAbsent(bar.person(), bar.rule()));
    return rules;
  }

  void refuseBarred(Assessment assessment, LocalDate day) {
    Map<PersonId, GradeGiven> excellent = new HashMap<>();
    for (GradeGiven given : assessment.grades())
      if (given.grade() == Grade.EXCELLENT) excellent.put(given.person(), given);
    rules(excellent.keySet(), day)
        .forEach(
            (person, rule) -> {
              throw new ExcellentBarred(excellent.get(person).label().name(), rule);
            });
  }
}
