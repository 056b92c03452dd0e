package org.dandang.office.domain.desk;

import java.util.Collection;
import org.dandang.kernel.id.PersonId;

/** All notices with their receipts. */
public interface NoticeBoard {
  long nextId();

  void add(Notice notice, Collection<PersonId> to);

  /** That person's copy. */
  Receipt receipt(long notice, PersonId person);
}
