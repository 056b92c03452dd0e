package org.dandang.accountability.api;

import org.dandang.kernel.desk.Papers.Format;
import org.dandang.kernel.id.PersonId;

/** What is printed of a case, for those who may open its file. */
public interface CasePapers {
  /** 问责启动呈批表, 立案审查呈批表. */
  byte[] slip(CaseId id, Format format);

  /** A paper about what was decided; there is none before the decision. */
  byte[] print(CaseId id, CasePaper paper, PersonId person, Ladder ladder, Format format);

  /** 卷内目录 of a case that has ended, scans included. */
  byte[] contents(CaseId id, Format format);
}
