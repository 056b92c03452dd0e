package org.dandang.kernel.desk;

import java.util.Collection;
import java.util.List;
import org.dandang.kernel.id.PersonId;

/**
 * How much a context has written of a person, for whoever is about to merge two. Sealed contexts
 * never answer.
 */
public interface PersonReferences {
  /**
   * So many rows of one kind.
   *
   * @param kind name of the table, whose word the pages know
   */
  record Reference(String kind, long rows) {}

  List<Reference> to(PersonId person);

  /** Of all of these together. */
  List<Reference> toAnyOf(Collection<PersonId> persons);
}
