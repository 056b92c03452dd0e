package org.dandang.commendation.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Nothing is decided before the notice is over. */
public final class NoticeNotOver extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NoticeNotOver(Object until) {
    super("commendation.notice-not-over", until);
  }
}
