package org.dandang.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RuleWordsTest {
  private static final Pattern CODE =
      Pattern.compile(
          "(?:super|InvalidInput|CODE =)\\s*\\(?[^;]{0,80}?\"([a-z]+\\.[a-z][a-z0-9-]+)\"");

  @Test
  void every_rule_says_in_both_languages_what_it_is() {
    List<String> silent = new ArrayList<>();
    for (Path source : Sources.files(Sources.MODULES, ".java")) {
      String path = source.toString();
      if (!path.contains("/src/main/java/") || path.contains("/launcher/")) continue;
      CODE.matcher(Sources.read(source))
          .results()
          .map((MatchResult found) -> found.group(1))
          .filter(code -> !told(code))
          .forEach(code -> silent.add(code + " in " + source.getFileName()));
    }
    assertThat(silent).isEmpty();
  }

  private static boolean told(String code) {
    String module = code.substring(0, code.indexOf('.'));
    Path folder = Sources.MODULES.resolve(module + "/src/main/resources/org/dandang/" + module);
    return Files.exists(folder.resolve("rules.properties"))
        && Sources.properties(folder.resolve("rules.properties")).containsKey(code)
        && Sources.properties(folder.resolve("rules_en.properties")).containsKey(code);
  }

  @Test
  void chinese_and_english_rules_have_the_same_codes() {
    for (Path chinese : Sources.files(Sources.MODULES, "rules.properties")) {
      Properties english = Sources.properties(chinese.resolveSibling("rules_en.properties"));
      assertThat(english.stringPropertyNames())
          .as(chinese.toString())
          .containsExactlyInAnyOrderElementsOf(Sources.properties(chinese).stringPropertyNames());
    }
  }
}
