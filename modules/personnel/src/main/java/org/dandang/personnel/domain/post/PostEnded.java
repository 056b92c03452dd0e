package org.dandang.personnel.domain.post;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.personnel.api.post.PostId;

/** On the day of the event there is no such post. */
public final class PostEnded extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public PostEnded(PostId post) {
    super("personnel.post-ended", post);
  }
}
