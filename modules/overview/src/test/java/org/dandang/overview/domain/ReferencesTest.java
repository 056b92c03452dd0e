package org.dandang.overview.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferencesTest {
  private final References references = new References("a key of this county");

  @Test
  void the_same_record_behind_the_same_figure_has_the_same_name() {
    assertThat(references.of("promotions", 7)).isEqualTo(references.of("promotions", 7));
  }

  @Test
  void one_record_behind_two_figures_cannot_be_told_to_be_one() {
    assertThat(references.of("promotions", 7)).isNotEqualTo(references.of("clarifications", 7));
  }

  @Test
  void another_county_has_other_names() {
    assertThat(references.of("promotions", 7))
        .isNotEqualTo(new References("another").of("promotions", 7));
  }

  @Test
  void names_are_twenty_letters_and_never_meet() {
    Set<String> names = new HashSet<>();
    for (long record = 1; record <= 20_000; record++)
      names.add(references.of("training_attendances", record));
    assertThat(names).hasSize(20_000).allMatch(name -> name.matches("[0-9a-v]{20}"));
  }
}
