package org.dandang.petition.api;

/** How a named reporter was told. */
public enum FeedbackManner {
  WRITTEN,
  TELEPHONE,
  VISIT
}
