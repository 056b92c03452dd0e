package org.dandang.accountability.api;

/** The three distinctions (RC-1) and the six factors (RC-2), each judged with reasons. */
public enum Criterion {
  INEXPERIENCE_NOT_KNOWING_BREACH,
  EXPLORATION_NOT_BANNED_ACT,
  UNINTENDED_NOT_SELF_INTEREST,
  MOTIVE,
  CIRCUMSTANCES,
  PROCEDURE,
  NATURE,
  CONSEQUENCES,
  RECOVERY
}
