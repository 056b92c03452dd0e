package org.dandang.access.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
  @Test
  void a_page_of_ours_is_returned_to() {
    String page = "/training/class.xhtml?id=7&q=%E5%85%9A";
    assertThat(ReturnPath.safe(page)).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "/a/../b",
        "/signin.xhtml",
        "/x\r\nSet-Cookie: a=b",
        "",
        "workbench.xhtml"
      })
  void nothing_else_is(String asked) {
    assertThat(ReturnPath.safe(asked)).isEqualTo("/");
  }

  @Test
  void nothing_asked_is_the_start_page() {
    assertThat(ReturnPath.safe(null)).isEqualTo("/");
  }
}
