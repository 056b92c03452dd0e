package org.dandang.personnel.domain.post;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.personnel.api.post.PostId;

/** The post is set for cultivation already. */
public final class AlreadySet extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public AlreadySet(PostId post) {
    super("personnel.already-set", post);
  }
}
