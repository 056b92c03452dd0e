package org.dandang.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dandang.access.domain.AuditEntry;
import org.dandang.access.domain.AuditLog;
import org.dandang.access.domain.AuditTrail;

/** Writes acts down, in the transaction that each asks for. */
@ApplicationScoped
class AuditWriting implements AuditTrail {
  private AuditLog log;

  protected AuditWriting() {}

  @Inject
  AuditWriting(AuditLog log) {
    this.log = log;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void within(AuditEntry entry) {
    log.add(entry);
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void apart(AuditEntry entry) {
    log.add(entry);
  }
}
