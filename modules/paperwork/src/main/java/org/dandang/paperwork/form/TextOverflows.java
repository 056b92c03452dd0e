package org.dandang.paperwork.form;

import org.dandang.kernel.rule.RuleViolation;

/** Even in the smallest type the text does not fit its cell: it has to be shortened. */
public final class TextOverflows extends RuleViolation {
  private static final long serialVersionUID = 1L;

  TextOverflows(String start) {
    super("paperwork.text-overflows", start);
  }
}
