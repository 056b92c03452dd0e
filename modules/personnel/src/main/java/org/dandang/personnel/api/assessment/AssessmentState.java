package org.dandang.personnel.api.assessment;

/** A draft can be changed; a confirmed assessment counts. */
public enum AssessmentState {
  DRAFT,
  CONFIRMED
}
