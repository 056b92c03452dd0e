package org.dandang.personnel.domain.assessment;

import java.time.LocalDate;
import org.dandang.kernel.rule.Rule;
import org.dandang.kernel.rule.RuleBook;

/** How many of the appraised may be excellent (GK-1), rounded down. */
public record ExcellentQuota(int percent, String rule) {
  public static ExcellentQuota of(RuleBook rules, boolean widened, LocalDate on) {
    Rule rule = rules.get(widened ? "appraisal.excellent.pct.max" : "appraisal.excellent.pct", on);
    return new ExcellentQuota(rule.number(), rule.id());
  }

  public int of(int appraised) {
    return appraised * percent / 100;
  }
}
