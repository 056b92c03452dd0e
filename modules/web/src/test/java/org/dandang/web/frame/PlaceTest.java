package org.dandang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlaceTest {
  @Test
  void a_page_is_a_word_of_its_context() {
    assertThat(Place.of("/training/classes.xhtml")).isEqualTo(new Place("training", "classes"));
    assertThat(Place.of("/training/classes.xhtml").bean()).isEqualTo("classesPage");
  }

  @Test
  void pages_at_the_top_belong_to_the_frame() {
    assertThat(Place.of("/workbench.xhtml")).isEqualTo(new Place("frame", "workbench"));
  }

  @Test
  void a_page_finds_its_own_words_before_those_of_the_house() {
    Place accounts = Place.of("/system/accounts.xhtml");
    assertThat(Bundles.text(accounts, "name", Locale.SIMPLIFIED_CHINESE)).isEqualTo("账号");
    assertThat(Bundles.text(accounts, "begin", Locale.SIMPLIFIED_CHINESE)).isEqualTo("开始日期");
    assertThat(Bundles.text(accounts, "name", Locale.ENGLISH)).isEqualTo("Account");
    assertThat(Bundles.text(accounts, "nowhere", Locale.ENGLISH)).isEqualTo("‹nowhere›");
  }
}
