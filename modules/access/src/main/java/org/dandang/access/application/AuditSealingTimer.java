package org.dandang.access.application;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Seals the audit log each minute. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditSealingTimer {
  private static final int MOST_BLOCKS = 20;

  @Inject AuditSealing sealing;

  @Schedule(hour = "*", minute = "*", persistent = false)
  public void sealWhatWaits() {
    for (int block = 0; block < MOST_BLOCKS && sealing.sealNext() > 0; block++) {
      // the next block
    }
  }
}
