package org.dandang.personnel.api.matching;

/** All that matching learns of health, for one post and never the diagnosis. */
public enum Fitness {
  FIT,
  LIMITED,
  UNFIT
}
