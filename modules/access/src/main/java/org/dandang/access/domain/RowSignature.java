package org.dandang.access.domain;

/** Tells the database, for the transaction at hand, who changes its rows; the history keeps it. */
public interface RowSignature {
  void sign(String actor, String task, String reason);
}
