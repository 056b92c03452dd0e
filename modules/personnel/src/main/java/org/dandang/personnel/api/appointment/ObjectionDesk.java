package org.dandang.personnel.api.appointment;

import jakarta.validation.Valid;

/** Takes what is brought forward during a public notice, and enters its joint assessment. */
public interface ObjectionDesk {
  void record(@Valid RecordObjection command);

  void assess(@Valid AssessObjection command);
}
