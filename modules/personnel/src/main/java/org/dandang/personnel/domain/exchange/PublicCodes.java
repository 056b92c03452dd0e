package org.dandang.personnel.domain.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.id.PersonId;

/** Persons by the codes that stand for them between deployments. */
public interface PublicCodes {
  Map<PersonId, String> of(Collection<PersonId> persons);

  /** All of them, or {@link PersonNotHere}. */
  Map<String, PersonId> persons(List<String> codes);

  Map<PersonId, String> names(Collection<PersonId> persons);
}
