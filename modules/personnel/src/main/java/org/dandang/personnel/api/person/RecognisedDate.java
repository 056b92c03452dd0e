package org.dandang.personnel.api.person;

/** 三龄: the days that an examination of the papers recognises. */
public enum RecognisedDate {
  BIRTH,
  PARTY_ENTRY,
  WORK_ENTRY
}
