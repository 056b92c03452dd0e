package org.dandang.accountability.api;

/** How the matter of one person ends on one ladder. */
public enum Outcome {
  SANCTIONED,
  EXEMPTED,
  NO_SANCTION
}
