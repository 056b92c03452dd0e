package org.dandang.accountability.api;

/** What a determination may grant; each has its own gate. */
public enum Effect {
  LIGHTER_SANCTION,
  EXEMPTION,
  FIRST_FORM_INSTEAD,
  AWARD_CLEARANCE,
  APPOINTMENT_NOT_AFFECTED
}
