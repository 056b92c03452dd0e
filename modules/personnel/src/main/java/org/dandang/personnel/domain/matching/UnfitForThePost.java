package org.dandang.personnel.domain.matching;

import org.dandang.kernel.rule.RuleViolation;

/** Nobody is chosen whom health does not allow the post. */
public final class UnfitForThePost extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public UnfitForThePost(String name) {
    super("personnel.unfit-for-the-post", name);
  }
}
