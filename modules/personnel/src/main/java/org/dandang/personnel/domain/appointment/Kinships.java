package org.dandang.personnel.domain.appointment;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.dandang.kernel.id.PersonId;

/** Who is a close relative of whom, as the files say. */
@FunctionalInterface
public interface Kinships {
  Map<PersonId, Set<PersonId>> of(Collection<PersonId> persons);
}
