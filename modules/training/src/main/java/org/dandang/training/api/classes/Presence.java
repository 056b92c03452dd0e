package org.dandang.training.api.classes;

/**
 * What shows that somebody was there: nothing, a sign-in, or a source entered later (历史补录), which
 * every report flags.
 */
public enum Presence {
  NONE,
  SIGNED_IN,
  HISTORIC
}
