package org.dandang.personnel.domain.assessment;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleBook;

/** How many of the appraised may be excellent (GK-1), rounded down. */
public record ExcellentQuota(int percent) {
  public static ExcellentQuota of(RuleBook rules, boolean widened, LocalDate on) {
    return new ExcellentQuota(
        rules
            .get(widened ? "appraisal.excellent.pct.max" : "appraisal.excellent.pct", on)
            .number());
  }

  public int of(int appraised) {
    return appraised * percent / 100;
  }
}
