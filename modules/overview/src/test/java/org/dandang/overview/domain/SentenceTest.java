package org.dandang.overview.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentenceTest {
  private static final Sentence CLASSES = sentence("截至{as_of}，办班{classes}，参训{attendances}。");

  @Test
  void words_may_change_around_the_figures() {
    assertThat(CLASSES.inWords("参训{attendances}，共办班{classes}（{as_of}止）。").figures())
        .containsExactly("attendances", "classes");
  }

  @Test
  void a_figure_cannot_be_dropped_typed_over_or_said_twice() {
    notIntact("截至{as_of}，办班23期，参训{attendances}。");
    notIntact("截至{as_of}，办班{classes}{classes}，参训{attendances}。");
    notIntact("");
  }

  @Test
  void the_year_and_the_cut_off_are_words_like_others() {
    assertThat(CLASSES.inWords("{year}年办班{classes}，参训{attendances}。").figures())
        .isEqualTo(CLASSES.figures());
  }

  @Test
  void a_figure_cannot_be_brought_in() {
    notIntact("截至{as_of}，办班{classes}，参训{attendances}，提拔{promotions}。");
  }

  @Test
  void a_sentence_on_nothing_cannot_be_written() {
    assertThatThrownBy(() -> sentence("成效显著。")).isInstanceOf(SentenceOnNothing.class);
    assertThatThrownBy(() -> sentence("截至{as_of}，成效显著。")).isInstanceOf(SentenceOnNothing.class);
  }

  @Test
  void figures_stand_when_somebody_counts_them_all_and_one_is_not_zero() {
    assertThat(CLASSES.stands(Map.of("classes", 3L, "attendances", 0L))).isTrue();
    assertThat(CLASSES.stands(Map.of("classes", 0L, "attendances", 0L))).isFalse();
    assertThat(CLASSES.stands(Map.of("classes", 3L))).isFalse();
  }

  @Test
  void evidence_stands_with_its_first_record() {
    Sentence swaps = Sentence.of(ChapterCode.CARE, 1, "换位体验。", Optional.of("role_swaps"));
    assertThat(swaps.stands(Map.of("role_swaps", 1L))).isTrue();
    assertThat(swaps.stands(Map.of("role_swaps", 0L))).isFalse();
    assertThat(swaps.stands(Map.of())).isFalse();
    assertThat(swaps.inWords("").stands(Map.of("role_swaps", 1L))).isFalse();
  }

  private static void notIntact(String words) {
    assertThatThrownBy(() -> CLASSES.inWords(words)).isInstanceOf(FiguresNotIntact.class);
  }

  private static Sentence sentence(String text) {
    return Sentence.of(ChapterCode.EDUCATION, 1, text, Optional.empty());
  }
}
