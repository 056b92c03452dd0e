package org.dandang.office.domain.meeting;

import org.dandang.kernel.rule.RuleViolation;

/** A matter is voted once in a meeting. */
public final class MatterVotedAlready extends RuleViolation {
  private static final long serialVersionUID = 1L;

  MatterVotedAlready(String matter) {
    super("office.matter-voted-already", matter);
  }
}
