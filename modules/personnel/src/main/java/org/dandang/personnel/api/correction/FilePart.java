package org.dandang.personnel.api.correction;

/** The part of a file that is said to be wrong. */
public enum FilePart {
  NAME,
  BIRTH,
  ETHNIC_GROUP,
  NATIVE_PLACE,
  MEMBERSHIP,
  WORK_ENTRY,
  EDUCATION,
  CAREER,
  RANK,
  FAMILY,
  AWARDS,
  TRAINING,
  OTHER
}
