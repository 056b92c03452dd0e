package org.dandang.accountability.api;

/** What both organs determine. */
public enum Determination {
  TOLERATED,
  PARTLY,
  NOT_TOLERATED
}
