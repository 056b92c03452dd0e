package org.dandang.personnel.api.form;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;

/** What an upload would change; nothing is changed yet. */
public record FormPreview(PreviewId id, LocalDateTime expires, List<Uploaded> persons) {
  public FormPreview {
    persons = List.copyOf(persons);
  }

  /**
   * One form of the upload.
   *
   * @param place its number in the upload, from 1
   * @param person whose form it is, where that is known
   * @param unit where a new person would belong, where the form tells
   * @param taken it was confirmed already
   */
  public record Uploaded(
      int place,
      String file,
      String name,
      FormState state,
      Optional<PersonId> person,
      Optional<UnitId> unit,
      List<FormDifference> differences,
      List<FormProblem> problems,
      boolean taken) {
    public Uploaded {
      differences = List.copyOf(differences);
      problems = List.copyOf(problems);
    }
  }
}
