package org.dandang.petition.api;

/** What can be done next with something that came in. */
public enum ReportStep {
  LAY_BEFORE,
  ROUTE,
  NOTICE,
  SEND_BACK,
  ENTRUST,
  OPEN_CLUE,
  INQUIRE,
  REPLY,
  ASSESS,
  TALK,
  READ_BACK,
  WITHDRAW,
  REPLACE,
  DISPOSE,
  FIND,
  APPROVE,
  CONCLUDE,
  FEED_BACK,
  REOPEN,
  CLARIFY,
  PROTECT,
  LENGTHEN,
  HEARING,
  HEARD,
  OPINION,
  SERVE_OPINION,
  ASK_REVIEW
}
