package org.dandang.personnel.domain.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.personnel.api.person.Sex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P6: 到龄年月 by the edition in force. */
class AgeLimitMonthTest {
  @ParameterizedTest
  @CsvSource({
    "MALE,1958-03,2018-03",
    "MALE,1964-12,2024-12",
    "MALE,1965-01,2025-02",
    "MALE,1965-04,2025-05",
    "MALE,1965-05,2025-07",
    "MALE,1976-09,2039-09",
    "MALE,1978-03,2041-03",
    "FEMALE,1963-06,2018-06",
    "FEMALE,1969-12,2024-12",
    "FEMALE,1970-01,2025-02",
    "FEMALE,1981-09,2039-09",
    "FEMALE,1990-02,2048-02"
  })
  void the_age_limit_moves_on_from_2025(Sex sex, YearMonth birth, YearMonth limit) {
    assertThat(AgeLimitMonth.of(birth, sex, RuleBooks.standard())).isEqualTo(limit);
  }
}
