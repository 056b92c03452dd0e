package org.dandang.rest.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.time.DayCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {
  @Test
  void what_was_asked_comes_in_its_type() {
    Asked asked =
        Asked.of(
            Address.of("/x?from=2019-02-20&days=15&unit=WORKING_DAY&count=true&name=+a+"),
            "from",
            "days",
            "unit",
            "count",
            "name");
    assertThat(asked.day("from")).contains(LocalDate.of(2019, 2, 20));
    assertThat(asked.whole("days", 1, 20)).contains(15);
    assertThat(asked.oneOf("unit", DayCount.class)).contains(DayCount.WORKING_DAY);
    assertThat(asked.truth("count")).isTrue();
    assertThat(asked.text("name")).contains("a");
  }

  @Test
  void what_was_not_asked_is_absent() {
    Asked asked = Asked.of(Address.of("/x?from="), "from", "days", "count");
    assertThat(asked.day("from")).isEmpty();
    assertThat(asked.whole("days", 1, 2)).isEmpty();
    assertThat(asked.truth("count")).isFalse();
    assertThatThrownBy(() -> Asked.required("days", Optional.empty()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("days");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-02-30",
        "2019-2-3",
        "20190220",
        "yesterday",
        "%2B12019-01-01",
        "-2019-01-01",
        "2019-02-20T00:00"
      })
  void a_day_is_a_day(String typed) {
    Asked asked = Asked.of(Address.of("/x?from=" + typed), "from");
    assertThatThrownBy(() -> asked.day("from")).isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "21", "1.5", "1e3", "ten", "99999999999999"})
  void a_number_is_a_number_within_its_bounds(String typed) {
    Asked asked = Asked.of(Address.of("/x?days=" + typed), "days");
    assertThatThrownBy(() -> asked.whole("days", 1, 20)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void unknown_and_repeated_parameters_are_refused() {
    assertThatThrownBy(() -> Asked.of(Address.of("/x?form=1"), "from"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("form");
    assertThatThrownBy(() -> Asked.of(Address.of("/x?from=1&from=2"), "from"))
        .isInstanceOf(InvalidInput.class);
    Asked asked = Asked.of(Address.of("/x?unit=WEEK&count=yes"), "unit", "count");
    assertThatThrownBy(() -> asked.oneOf("unit", DayCount.class)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> asked.truth("count")).isInstanceOf(InvalidInput.class);
  }
}
