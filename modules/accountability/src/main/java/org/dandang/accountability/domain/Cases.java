package org.dandang.accountability.domain;

import java.util.List;
import org.dandang.accountability.api.CaseId;

/** All cases. */
public interface Cases {
  CaseId nextId();

  long nextLine();

  void add(CaseFile caseFile);

  /** A negative {@code seen} asks for whatever version there is. */
  CaseFile get(CaseId id, long seen);

  List<CaseFile> all(List<CaseId> ids);
}
