package org.dandang.personnel.api.appointment;

/** Steps of the procedure that need nothing but their day. */
public enum Step {
  RECOMMEND,
  MAKE_CANDIDATE,
  EXAMINE
}
