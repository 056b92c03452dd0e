package org.dandang.accountability.api;

/** The two ladders of sanctions; only steps of one ladder compare. */
public enum Ladder {
  PARTY,
  ADMINISTRATIVE
}
