package org.dandang.accountability.api;

import jakarta.validation.Valid;

/** Talks, criticism, self-examination, admonition. */
public interface FirstFormDesk {
  MeasureId give(@Valid GiveMeasure command);

  void followUp(@Valid FollowUpMeasure command);

  void voidMeasure(@Valid VoidMeasure command);
}
