package org.dandang.personnel.domain.form;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.form.ResumeRow;

/** Whom uploaded forms may speak of, asked in one go for all of them. */
public interface FormMatches {
  /** A person of that name. */
  record Named(String name, LocalDate birth, PersonId person) {}

  /** By the keyed hash of the ID number, as hexadecimal. */
  Map<String, PersonId> byPrints(Collection<byte[]> prints);

  List<Named> named(Collection<String> names);

  /** The units of today by their names. */
  Map<String, UnitId> units();

  /** Unit and title of today's post, as a form writes them. */
  Map<PersonId, String> posts(Collection<PersonId> persons);

  /**
   * What the records know of a career so far: schooling, service before, posts; the oldest first.
   */
  Map<PersonId, List<ResumeRow>> careers(Collection<PersonId> persons);
}
