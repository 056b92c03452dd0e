package org.dandang.personnel.domain.form;

import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.form.FormDifference;
import org.dandang.personnel.api.form.FormPreview;
import org.dandang.personnel.api.form.FormProblem;
import org.dandang.personnel.api.form.FormState;

/**
 * What was found out about one uploaded form.
 *
 * @param personSeen version of the record that it was compared with
 * @param formSeen version of the form here; 0 where there is none
 * @param differences from the form as it stands here, while it may be taken or looked at
 * @param meant whom it may speak of, while more than one is
 */
public record FormFinding(
    String file,
    String name,
    FormState state,
    Optional<PersonId> person,
    long personSeen,
    long formSeen,
    Optional<UnitId> unit,
    List<FormProblem> problems,
    List<FormDifference> differences,
    List<FormPreview.Meant> meant) {
  public FormFinding {
    problems = List.copyOf(problems);
    differences = List.copyOf(differences);
    meant = List.copyOf(meant);
  }

  /** As the one who uploaded is told, at that place of the upload. */
  public FormPreview.Uploaded told(int place) {
    return new FormPreview.Uploaded(
        place, file, name, state, person, unit, differences, problems, meant, false);
  }

  /** Whether what it says is needed once more. */
  boolean isCompared() {
    return state != FormState.SAME && state != FormState.REJECTED;
  }

  public static FormFinding rejected(String file, String name, List<FormProblem> problems) {
    return open(file, name, FormState.REJECTED, problems, List.of());
  }

  /** Nobody's form yet. */
  static FormFinding open(
      String file,
      String name,
      FormState state,
      List<FormProblem> problems,
      List<FormPreview.Meant> meant) {
    return new FormFinding(
        file, name, state, Optional.empty(), 0, 0, Optional.empty(), problems, List.of(), meant);
  }
}
