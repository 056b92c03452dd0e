package org.dandang.accountability.api;

/** Who asks for tolerance. */
public enum Applicant {
  CADRE,
  UNIT,
  CASE_ORGAN
}
