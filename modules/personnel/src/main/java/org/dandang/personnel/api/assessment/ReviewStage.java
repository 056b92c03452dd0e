package org.dandang.personnel.api.assessment;

/** 复核 by the own organ, 申诉 to the authority above it (GW-95). */
public enum ReviewStage {
  REVIEW,
  APPEAL
}
