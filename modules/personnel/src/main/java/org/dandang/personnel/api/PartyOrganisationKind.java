package org.dandang.personnel.api;

/** 党委, 党总支, 党支部. */
public enum PartyOrganisationKind {
  COMMITTEE,
  GENERAL_BRANCH,
  BRANCH
}
