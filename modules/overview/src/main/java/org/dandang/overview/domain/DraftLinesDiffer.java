package org.dandang.overview.domain;

import org.dandang.kernel.rule.RuleViolation;

/** An edit gives one text for each line of the draft. */
public final class DraftLinesDiffer extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public DraftLinesDiffer(int lines, int texts) {
    super("overview.draft-lines-differ", lines, texts);
  }
}
