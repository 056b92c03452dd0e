package org.dandang.personnel.api.structure;

/** By what a group is looked at. */
public enum Trait {
  AGE,
  SCHOOLING,
  SEX,
  ETHNIC,
  LEVEL,
  RANK,
  YEARS_IN_POST
}
