package org.dandang.care.domain.support;

import org.dandang.kernel.rule.RuleViolation;

/** Who is in charge of a group holds a leading post. */
public final class LeaderWithoutPost extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public LeaderWithoutPost(String name) {
    super("care.leader-without-post", name);
  }
}
