package org.dandang.personnel.api.paper;

/** The papers of an assessment (P20). */
public enum AssessmentPaper {
  /** 年度考核登记表, a page each, with room for the signatures. */
  REGISTRATION_FORM,
  /** 优秀公示. */
  EXCELLENT_NOTICE,
  /** 考核结果通知书, a page each. */
  RESULT_NOTICE
}
