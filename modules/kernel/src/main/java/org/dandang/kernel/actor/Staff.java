package org.dandang.kernel.actor;

import java.util.List;
import org.dandang.kernel.id.PersonId;

/** Who holds a role (access). */
public interface Staff {
  List<PersonId> holding(Role role);
}
