package org.dandang.access.domain;

/** Where acts are written down; rows are only added. */
public interface AuditTrail {
  /** In the transaction at hand: the act is told if and only if it is done. */
  void within(AuditEntry entry);

  /** In a transaction of its own: told whatever becomes of the act. */
  void apart(AuditEntry entry);
}
