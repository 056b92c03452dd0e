package org.dandang.accountability.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.accountability.api.CaseId;
import org.dandang.kernel.id.PersonId;

/** All cases. */
public interface Cases {
  CaseId nextId();

  long nextLine();

  void add(CaseFile caseFile);

  /** A negative {@code seen} asks for whatever version there is. */
  CaseFile get(CaseId id, long seen);

  List<CaseFile> all(List<CaseId> ids);

  /** Last day of the latest administrative period that runs on that day. */
  Optional<LocalDate> administrativePeriod(PersonId person, LocalDate on);
}
