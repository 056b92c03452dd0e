package org.dandang.accountability.api;

/** What can be done next with an application for tolerance. */
public enum ToleranceStep {
  ACCEPT,
  VERIFY,
  CONSULT,
  DETERMINE,
  DECIDE,
  CONCLUDE,
  GRANT,
  FEED_BACK,
  TRACK,
  VOID
}
