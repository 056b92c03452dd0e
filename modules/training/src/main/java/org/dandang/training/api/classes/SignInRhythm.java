package org.dandang.training.api.classes;

/** How often a class asks its people to sign in: once a day, or each half day. */
public enum SignInRhythm {
  DAY,
  HALF_DAY
}
