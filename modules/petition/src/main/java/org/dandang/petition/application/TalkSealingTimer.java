package org.dandang.petition.application;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.dandang.kernel.half.Halves;

/** Within minutes of a start no talk from before lies plain any more. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TalkSealingTimer {
  @Inject TalkSealing sealing;
  @Inject Halves halves;

  @Schedule(hour = "*", minute = "*/5", persistent = false)
  public void sealWhatLiesPlain() {
    if (!halves.runs("petition")) return;
    while (sealing.sealSome() > 0) {
      // the next ones
    }
  }
}
