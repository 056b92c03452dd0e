package org.dandang.kernel.half;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HalvesTest {
  @Test
  void the_organisation_half_has_no_petitions_and_no_cases() {
    Halves halves = Halves.named("organisation");
    assertThat(halves.runs("petition")).isFalse();
    assertThat(halves.runs("accountability")).isFalse();
    assertThat(halves.runs("training")).isTrue();
    assertThat(halves.keepsPeople()).isTrue();
  }

  @Test
  void the_discipline_half_counts_figures_and_shows_no_overview() {
    Halves halves = Halves.named("discipline");
    assertThat(halves.runs("petition")).isTrue();
    assertThat(halves.runs("care")).isFalse();
    assertThat(halves.runs("overview")).isTrue();
    assertThat(halves.shows("overview")).isFalse();
    assertThat(halves.keepsPeople()).isFalse();
  }

  @Test
  void both_halves_lack_nothing() {
    assertThat(Halves.named("both").runs("petition")).isTrue();
    assertThat(Halves.BOTH.isAlone()).isFalse();
  }

  @Test
  void a_misspelt_half_starts_nothing() {
    assertThatThrownBy(() -> Halves.named("dicipline")).hasMessageContaining("dicipline");
  }
}
