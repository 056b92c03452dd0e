package org.dandang.personnel.api.assessment;

/**
 * A draft can be changed; the excellent are shown to the public; everybody is told and signs; a
 * confirmed assessment counts.
 */
public enum AssessmentState {
  DRAFT,
  NOTICE,
  TOLD,
  CONFIRMED
}
