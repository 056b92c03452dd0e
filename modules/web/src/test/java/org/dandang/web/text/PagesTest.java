package org.dandang.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest {
  private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}]+");
  private static final Pattern STYLE = Pattern.compile("\\sstyle=|<style\\b");
  private static final Pattern SCRIPT = Pattern.compile("<script\\b|\\son[a-z]+=\"");
  private static final Pattern REFUSED_BY_POLICY = Pattern.compile("<f:ajax\\b|<h:commandLink\\b");
  private static final Pattern KEYWORD_AS_PROPERTY =
      Pattern.compile(
          "#\\{[^}]*\\.(?:empty|not|and|or|eq|ne|lt|gt|le|ge|div|mod|instanceof)\\b(?!\\()[^}]*\\}");
  private static final int LONGEST = 120;

  static List<Path> pages() {
    return Sources.files(Sources.WEBAPP, ".xhtml");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_says_only_what_differs(Path page) {
    String text = Sources.read(page);
    assertThat(CHINESE.matcher(text).results().map(found -> found.group()).toList())
        .as("text belongs into bundles")
        .isEmpty();
    assertThat(STYLE.matcher(text).find()).as("no style").isFalse();
    assertThat(SCRIPT.matcher(text).find()).as("no script").isFalse();
    assertThat(REFUSED_BY_POLICY.matcher(text).find())
        .as("the content policy refuses f:ajax and h:commandLink: use p:ajax and p:commandLink")
        .isFalse();
    assertThat(KEYWORD_AS_PROPERTY.matcher(text).results().map(found -> found.group()).toList())
        .as("a word of the expression language names no property")
        .isEmpty();
    assertThat(text.lines().count()).as("lines").isLessThanOrEqualTo(LONGEST);
  }

  @Test
  void no_two_pages_share_their_word() {
    List<String> words =
        pages().stream()
            .filter(page -> !page.toString().contains("/WEB-INF/"))
            .map(page -> page.getFileName().toString())
            .toList();
    assertThat(words).doesNotHaveDuplicates();
  }
}
