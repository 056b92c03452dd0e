package org.dandang.policy.api;

import java.time.LocalDate;
import java.util.List;

/** What others may cite. */
public interface Clauses {
  /**
   * As of today.
   *
   * @throws org.dandang.kernel.rule.NotFound when there is no such clause in an issued document
   */
  CitedClause cite(ClauseId clause);

  /** Clauses of a field that are in force on a day, in the order of documents and numbers. */
  List<CitedClause> inForce(PolicyField field, LocalDate day);
}
