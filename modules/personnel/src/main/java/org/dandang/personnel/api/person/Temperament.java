package org.dandang.personnel.api.person;

/** Dimensions by which examination papers describe a cadre's temperament (性格特点). */
public enum Temperament {
  DECISIVENESS,
  STEADINESS,
  RIGOUR,
  DRIVE,
  COOPERATION,
  RESILIENCE,
  RAPPORT
}
