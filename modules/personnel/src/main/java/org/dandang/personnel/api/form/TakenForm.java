package org.dandang.personnel.api.form;

import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/** What became of one ticked form: it was taken over, or why not. */
public record TakenForm(
    int place, String name, Optional<PersonId> person, Optional<FormProblem> problem) {
  public boolean taken() {
    return problem.isEmpty();
  }
}
