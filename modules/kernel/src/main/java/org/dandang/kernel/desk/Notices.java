package org.dandang.kernel.desk;

import java.util.Collection;
import org.dandang.kernel.id.PersonId;

/** A note to persons, read receipts kept. */
public interface Notices {
  void send(Collection<PersonId> to, String subject, String page);
}
