package org.dandang.personnel.api.appointment;

/** 急、重、难、险: before which work somebody stood the test. */
public enum ReasonTag {
  URGENT,
  WEIGHTY,
  HARD,
  DANGEROUS
}
