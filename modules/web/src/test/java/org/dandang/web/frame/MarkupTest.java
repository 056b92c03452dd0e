package org.dandang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
  @Test
  void whatever_is_text_or_the_value_of_an_attribute_stays_text() {
    assertThat(
            new Markup()
                .open("a", "href", "?a=1&b=\"2\"", "title", "it's <b>", "class", null)
                .text("<script>alert('1') & \"2\"</script>")
                .close("a"))
        .hasToString(
            "<a href=\"?a=1&amp;b=&quot;2&quot;\" title=\"it&#39;s &lt;b&gt;\">"
                + "&lt;script&gt;alert(&#39;1&#39;) &amp; &quot;2&quot;&lt;/script&gt;</a>");
  }
}
