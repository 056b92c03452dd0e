package org.dandang.accountability.api;

import jakarta.validation.Valid;

/** What the case organs do with a case, each its own part. */
public interface CaseDesk {
  CaseId register(@Valid RegisterCase command);

  void open(@Valid OpenCase command);

  void assignReview(@Valid AssignReview command);

  void hear(@Valid HearPerson command);

  void handToTrial(@Valid HandToTrial command);

  void propose(@Valid ProposeSanction command);

  void decide(@Valid DecideSanction command);

  /** Served, announced, carried out, reported; rights restored; the effect over. */
  void enforce(@Valid EnforceSanction command);

  void end(@Valid EndCase command);

  void voidCase(@Valid VoidCase command);
}
