package org.dandang.accountability.api;

import jakarta.validation.Valid;

/** Where the discipline commission and the organisation department consult. */
public interface ConsultationDesk {
  ConsultationId hold(@Valid HoldConsultation command);

  void voidConsultation(@Valid VoidConsultation command);
}
