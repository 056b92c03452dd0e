package org.dandang.personnel.api.paper;

/** The papers of an appointment in the order of its steps (P17). */
public enum PaperKind {
  /** 动议表. */
  MOTION_FORM,
  /** 考察预告. */
  EXAMINATION_NOTICE,
  /** 考察材料 with what the records say; the rest is written by the examiners. */
  EXAMINATION_REPORT,
  /** 征求意见函 with the form for the reply. */
  CLEARANCE_LETTER,
  /** 拟任免干部名册. */
  ROSTER,
  /** 干部简要情况表, a page each. */
  BRIEF,
  /** 干部任免审批表, bound as one. */
  APPOINTMENT_FORMS,
  /** 票决票. */
  BALLOT,
  /** 计票单. */
  TALLY,
  /** 任前公示. */
  PUBLIC_NOTICE,
  /** 任前谈话记录. */
  TALK_RECORD,
  /** 任免通知. */
  APPOINTMENT_NOTICE,
  /** 干部选任纪实表. */
  PROCEDURE_RECORD;

  /** Goes out of the house: shown to the public, or sent to those whom it concerns. */
  public boolean goesOut() {
    return this == PUBLIC_NOTICE || this == APPOINTMENT_NOTICE;
  }

  /** Lies before the committee when it decides. */
  public boolean forMeeting() {
    return this == EXAMINATION_REPORT
        || this == ROSTER
        || this == BRIEF
        || this == APPOINTMENT_FORMS
        || this == BALLOT
        || this == TALLY;
  }
}
