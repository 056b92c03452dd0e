package org.dandang.training.api.classes;

/** The part of a day for which somebody signs in. */
public enum Session {
  WHOLE_DAY,
  MORNING,
  AFTERNOON;

  /** Whether a class of that rhythm asks for it. */
  public boolean fits(SignInRhythm rhythm) {
    return (this == WHOLE_DAY) == (rhythm == SignInRhythm.DAY);
  }
}
