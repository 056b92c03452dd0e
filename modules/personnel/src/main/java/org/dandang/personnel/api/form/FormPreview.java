package org.dandang.personnel.api.form;

import java.time.LocalDate;
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
   * @param meant whom it may speak of, while more than one is
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
      List<Meant> meant,
      boolean taken) {
    public Uploaded {
      differences = List.copyOf(differences);
      problems = List.copyOf(problems);
      meant = List.copyOf(meant);
    }
  }

  /** Somebody whom a form may speak of. */
  public record Meant(PersonId person, String name, LocalDate birth, String post) {}

  /**
   * An upload that waits, in the list of its maker's own.
   *
   * @param first name of the first file
   * @param takeable forms that can still be taken over
   * @param open forms of which it is still to be said who is meant
   */
  public record Waiting(
      PreviewId id,
      LocalDateTime made,
      LocalDateTime expires,
      String first,
      int forms,
      int takeable,
      int open,
      int taken) {}
}
