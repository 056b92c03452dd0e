package org.dandang.accountability.api;

/** What ends an application (RC-8 and usual elsewhere). */
public enum Exclusion {
  INTENT_TO_BREAK_LAW,
  SELF_INTEREST,
  MAJOR_SAFETY_ACCIDENT,
  POLITICAL_DISCIPLINE,
  KNOWING_BREACH_OF_BAN,
  REPEATED_ERROR,
  SERIOUS_MASS_INCIDENT
}
