package org.dandang.petition.api;

/** Who may say that an accusation was false; a county is none of them (JJ-40). */
public enum ApprovalLevel {
  PREFECTURE,
  PROVINCE,
  CENTRE
}
