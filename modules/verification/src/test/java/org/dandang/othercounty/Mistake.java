package org.dandang.othercounty;

import java.time.LocalDate;
import org.dandang.kernel.record.Amendment;

/** Why records of 临河县 are voided or corrected. */
final class Mistake {
  static final Amendment ENTERED = new Amendment("录入有误", "分管领导", LocalDate.of(2019, 2, 1));

  private Mistake() {}
}
