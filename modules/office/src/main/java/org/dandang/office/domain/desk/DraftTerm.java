package org.dandang.office.domain.desk;

import java.time.LocalDateTime;

/** For how long a draft waits for whoever began it. */
public interface DraftTerm {
  /** What was saved before is not offered any more. */
  LocalDateTime since();
}
