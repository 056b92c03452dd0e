package org.dandang.paperwork.document;

import java.util.List;
import org.dandang.kernel.rule.RuleViolation;

/** The shipped font cannot show these characters; a box would be worse than none. */
public final class MissingGlyphs extends RuleViolation {
  private static final long serialVersionUID = 1L;

  MissingGlyphs(List<String> characters) {
    super("paperwork.missing-glyphs", String.join("、", characters));
  }
}
