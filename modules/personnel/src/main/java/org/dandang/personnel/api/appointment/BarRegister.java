package org.dandang.personnel.api.appointment;

import jakarta.validation.Valid;
import org.dandang.kernel.record.Amendment;

/** Bars notified on paper, where the discipline half runs elsewhere. */
public interface BarRegister {
  long enter(@Valid NotifyBar command);

  void voidBar(long bar, @Valid Amendment amendment);
}
