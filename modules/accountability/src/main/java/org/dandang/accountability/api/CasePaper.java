package org.dandang.accountability.api;

/** The papers of a case that are about one person and ladder. */
public enum CasePaper {
  /** 处分决定, 免予处分书面结论 or 不予处分决定, as the matter ended. */
  DECISION,
  /** 宣布记录. */
  ANNOUNCEMENT,
  /** 送达回证 of the decision. */
  RECEIPT
}
