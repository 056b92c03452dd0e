package org.dandang.commendation.api;

/** Where a nominee must serve on the day of the nomination. */
public enum Eligibility {
  ANY,
  /** In a township. */
  IN_TOWNSHIP,
  /** In a member unit of the task groups, as the programme lists them. */
  IN_MEMBER_UNIT
}
