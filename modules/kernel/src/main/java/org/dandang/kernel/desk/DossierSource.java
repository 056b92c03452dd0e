package org.dandang.kernel.desk;

import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.id.PersonId;

/** What a context adds to a person's file; nothing sealed ever comes this way. */
public interface DossierSource {
  /**
   * One line of the file.
   *
   * @param section message key of the section, such as {@code dossier.training}
   */
  record Entry(String section, LocalDate on, String text, String page) {}

  List<Entry> entries(PersonId person);
}
