package org.dandang.petition.api;

import jakarta.validation.constraints.NotNull;

/** Papers of reports, for those who have a part in them; every printing is in the audit log. */
public interface PetitionPapers {
  /** 受理告知书 or 不予受理告知书, by how it was routed; a name is written in by hand. */
  byte[] acceptance(@NotNull ReportId report, @NotNull PaperFormat format);

  /** 线索处置呈批表, once two have the clue in hand; what lies sealed is not on it. */
  byte[] disposal(@NotNull ReportId report, @NotNull PaperFormat format);

  /** 澄清通知书: before it is issued as a draft for signing, without number and day. */
  byte[] clarification(@NotNull ClarificationId clarification, @NotNull PaperFormat format);

  /** 解封审批单; what lies sealed is not on it. */
  byte[] unsealing(@NotNull UnsealingId unsealing, @NotNull PaperFormat format);
}
