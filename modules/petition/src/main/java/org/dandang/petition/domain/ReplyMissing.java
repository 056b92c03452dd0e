package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Only a reply can be assessed. */
final class ReplyMissing extends RuleViolation {
  private static final long serialVersionUID = 1L;

  ReplyMissing() {
    super("petition.reply-missing");
  }
}
