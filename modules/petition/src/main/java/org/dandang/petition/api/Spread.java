package org.dandang.petition.api;

/** How far a rumour went, and how far a clarification may go; each wider than the one before. */
public enum Spread {
  PERSON,
  UNIT,
  COUNTY
}
