package org.dandang.personnel.api.post;

/** Vacant places, more than allowed, or neither. */
public enum Balance {
  UNDER,
  OVER,
  FULL
}
