package org.dandang.personnel.api.person;

/** GB/T 2261.1, as far as a file knows it. */
public enum Sex {
  MALE,
  FEMALE
}
