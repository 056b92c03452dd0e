package org.dandang.personnel.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleBooks;
import org.junit.jupiter.api.Test;

class ExcellentQuotaTest {
  private static final LocalDate DAY = LocalDate.of(2019, 1, 20);

  @Test
  void a_fifth_rounded_down_and_a_quarter_with_approval() {
    ExcellentQuota usual = ExcellentQuota.of(RuleBooks.standard(), false, DAY);
    ExcellentQuota wider = ExcellentQuota.of(RuleBooks.standard(), true, DAY);
    assertThat(usual.of(4)).isZero();
    assertThat(usual.of(5)).isEqualTo(1);
    assertThat(usual.of(14)).isEqualTo(2);
    assertThat(wider.of(14)).isEqualTo(3);
  }
}
