package org.dandang.accountability.api;

/**
 * What is done with a decision once it is taken: served on the person, announced, carried out (post
 * and wages), its execution reported; after a probation within the party the rights are restored;
 * when the effect period is over, person and unit are told so.
 */
public enum EnforcementStep {
  SERVED,
  ANNOUNCED,
  EXECUTED,
  REPORTED,
  RESTORED,
  EFFECT_ENDED
}
