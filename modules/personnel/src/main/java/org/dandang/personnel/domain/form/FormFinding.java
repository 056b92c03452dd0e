package org.dandang.personnel.domain.form;

import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.form.FormProblem;
import org.dandang.personnel.api.form.FormState;

/**
 * What was found out about one uploaded form.
 *
 * @param personSeen version of the record that it was compared with
 * @param formSeen version of the form here; 0 where there is none
 */
public record FormFinding(
    String file,
    String name,
    FormState state,
    Optional<PersonId> person,
    long personSeen,
    long formSeen,
    Optional<UnitId> unit,
    List<FormProblem> problems) {

  /** Whether what it says is needed once more. */
  boolean isCompared() {
    return state != FormState.SAME && state != FormState.REJECTED;
  }

  static FormFinding rejected(String file, String name, List<FormProblem> problems) {
    return of(file, name, FormState.REJECTED, problems);
  }

  static FormFinding of(String file, String name, FormState state, List<FormProblem> problems) {
    return new FormFinding(
        file, name, state, Optional.empty(), 0, 0, Optional.empty(), List.copyOf(problems));
  }
}
