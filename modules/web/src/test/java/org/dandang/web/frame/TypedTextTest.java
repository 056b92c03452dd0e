package org.dandang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextTest {
  @Test
  void characters_that_no_paper_holds_are_left_out() {
    assertThat(TypedText.clean("农\0志\u000b强\u0007\uFFFF")).isEqualTo("农志强");
  }

  @Test
  void rare_characters_and_lines_stay() {
    assertThat(TypedText.clean("𠮷一\r\n二\t·é　")).isEqualTo("𠮷一\r\n二\t·é　");
    assertThat(TypedText.clean(null)).isNull();
  }
}
