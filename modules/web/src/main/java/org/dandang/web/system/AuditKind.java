package org.dandang.web.system;

/** What the audit log distinguishes. */
public enum AuditKind {
  CALL,
  READ,
  REFUSED,
  FAILED,
  SIGN_IN,
  HALF_SIGNED_IN,
  SIGN_IN_FAILED,
  LOCKED,
  SIGN_OUT
}
