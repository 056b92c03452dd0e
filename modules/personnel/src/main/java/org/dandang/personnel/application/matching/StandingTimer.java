package org.dandang.personnel.application.matching;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Each minute standings follow what was written, so that a matching finds little left to do. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StandingTimer {
  private static final int MOST_PARTS = 40;

  @Inject StandingKeeping keeping;

  @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
  public void settleWhatWaits() {
    for (int part = 0; part < MOST_PARTS && keeping.settleNext() > 0; part++) {
      // the next part
    }
  }
}
