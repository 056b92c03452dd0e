package org.dandang.training.domain.lifemeeting;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.training.api.lifemeeting.MaterialKind;

/** No meeting without plan, opinions, heart-to-heart talks and self-examination. */
public final class MaterialMissing extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public MaterialMissing(MaterialKind kind) {
    super("training.material-missing", kind);
  }
}
