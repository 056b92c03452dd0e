package org.dandang.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Pattern LITERAL = Pattern.compile("t\\['([^']+)'](?!\\.concat)");
  private static final Pattern LABELLED =
      Pattern.compile(
          "<x:(filter|column|custom-column|fact|custom-fact|part|tab|field|action)\\s[^>]*?\\bid=\"([^\"#]+)\"");
  private static final Pattern EMPTY = Pattern.compile("<x:empty\\s[^>]*?\\bid=\"([^\"#]+)\"");
  private static final Pattern TITLED_BY_PAGE = Pattern.compile("<ui:define name=\"title\">");
  private static final Pattern LIST =
      Pattern.compile("<ui:param name=\"list\" value=\"([^\"#]+)\"");

  private final Map<String, Properties> bundles = Sources.bundles();

  @Test
  void every_word_that_a_page_shows_stands_in_a_bundle() {
    List<String> missing = new ArrayList<>();
    for (Path page : pages()) {
      for (String key : keys(Sources.read(page))) {
        if (!known(page, key)) missing.add(name(page) + ": " + key);
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void chinese_and_english_say_the_same_things() {
    bundles.forEach(
        (context, chinese) ->
            assertThat(Sources.english(context).stringPropertyNames())
                .as(context)
                .containsExactlyInAnyOrderElementsOf(chinese.stringPropertyNames()));
  }

  @Test
  void no_word_is_empty() {
    bundles.forEach(
        (context, chinese) ->
            chinese.forEach((key, word) -> assertThat((String) word).as("%s", key).isNotBlank()));
  }

  private static List<Path> pages() {
    return Sources.files(Sources.WEBAPP, ".xhtml").stream()
        .filter(page -> !page.toString().contains("/WEB-INF/"))
        .toList();
  }

  private static List<String> keys(String text) {
    List<String> keys = new ArrayList<>();
    collect(keys, LITERAL.matcher(text), 1, "");
    collect(keys, LABELLED.matcher(text), 2, "");
    collect(keys, EMPTY.matcher(text), 1, "");
    collect(keys, EMPTY.matcher(text), 1, ".hint");
    collect(keys, LIST.matcher(text), 1, ".title");
    if (!TITLED_BY_PAGE.matcher(text).find()) keys.add("title");
    return keys;
  }

  private static void collect(List<String> keys, Matcher matcher, int group, String suffix) {
    while (matcher.find()) keys.add(matcher.group(group) + suffix);
  }

  private boolean known(Path page, String key) {
    Path place = Sources.WEBAPP.relativize(page);
    String word = place.getFileName().toString().replace(".xhtml", "");
    String context = place.getNameCount() == 1 ? "frame" : place.getName(0).toString();
    Properties own = bundles.getOrDefault(context, new Properties());
    Properties house = bundles.get("frame");
    return own.containsKey(word + "." + key)
        || own.containsKey(key)
        || house.containsKey(word + "." + key)
        || house.containsKey(key) && !key.equals("title");
  }

  private static String name(Path page) {
    return Sources.WEBAPP.relativize(page).toString();
  }
}
