package org.dandang.accountability.domain;

import org.dandang.accountability.api.ConsultationId;

/** All consultations. */
public interface Consultations {
  ConsultationId nextId();

  void add(Consultation consultation);

  Consultation get(ConsultationId id, long seen);
}
