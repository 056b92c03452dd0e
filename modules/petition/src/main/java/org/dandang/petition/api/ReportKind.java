package org.dandang.petition.api;

/** What somebody brings forward: each kind has promises and clocks of its own. */
public enum ReportKind {
  /** 检举控告: of a person's breach of discipline or duty; the discipline rules alone. */
  ACCUSATION,
  /** 申诉: decided within sixty days, with review and re-review (XF-31, XF-34). */
  APPEAL,
  /** 批评建议: read and answered. */
  ADVICE,
  /** 业务范围外: told where it belongs. */
  OUTSIDE;

  /** Whether the rules of general petitions hold, not those of the discipline organs (XF-23c). */
  public boolean isGeneral() {
    return this != ACCUSATION;
  }
}
