package org.dandang.care.api.difficulty;

/** Who says that it is solved: whoever had it, or the office with its reason. */
public enum ConfirmedBy {
  REQUESTER,
  OFFICE
}
