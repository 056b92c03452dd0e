package org.dandang.personnel.domain.matching;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.personnel.api.matching.MatchingId;

/** A run is decided once; whoever wants to decide again runs it again. */
public final class AlreadyDecided extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public AlreadyDecided(MatchingId matching) {
    super("personnel.already-decided", matching);
  }
}
