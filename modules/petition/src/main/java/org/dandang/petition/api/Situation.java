package org.dandang.petition.api;

/** The four situations in which a clarification is due (CQ-6). */
public enum Situation {
  ELECTION_SELECTION_OR_AWARD,
  PERSON_OR_PROPERTY_HARMED,
  SOCIAL_EFFECT,
  OTHER
}
