package org.dandang.kernel.time;

import org.dandang.kernel.rule.RuleViolation;

/** A time limit is extended once, and by no more than its rule says. */
public final class ExtensionRefused extends RuleViolation {
  private static final long serialVersionUID = 1L;

  ExtensionRefused(int wanted, int most) {
    super("kernel.extension-refused", wanted, most);
  }
}
