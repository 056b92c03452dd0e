package org.dandang.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dandang.kernel.rule.RuleMessages;

/**
 * What the audited tasks are called: each by its own name, such as {@code SeatOffice.open}, or all
 * of a door by the door's, where they only read.
 */
@Named
@RequestScoped
public class TaskWords {
  private static final String BUNDLE = "tasks";
  private static final Pattern PLACE = Pattern.compile("\\{\\d[^}]*}");

  @Inject Language language;

  public String of(String task) {
    return of(task, language.locale()).orElse(task);
  }

  static Optional<String> of(String task, Locale locale) {
    return Bundles.find(BUNDLE, task, locale)
        .or(() -> Bundles.find(BUNDLE, task.replaceFirst("\\..*", ""), locale));
  }

  /**
   * How a task ended: done, or why not. A rule is said in its own message, whose places for what
   * was concerned stay open.
   */
  public String outcome(String code) {
    return outcome(code, language.locale());
  }

  static String outcome(String code, Locale locale) {
    return Bundles.find(BUNDLE, "outcome." + code, locale)
        .or(() -> RuleMessages.find(code, locale).map(text -> PLACE.matcher(text).replaceAll("…")))
        .orElse(code);
  }

  /** The tasks and doors whose words contain what was typed, and what was typed itself. */
  public String named(String typed) {
    return named(typed, Bundles.all(BUNDLE, language.locale()));
  }

  static String named(String typed, Map<String, String> words) {
    String part = typed.strip().toLowerCase(Locale.ROOT);
    Stream<String> found =
        words.entrySet().stream()
            .filter(each -> each.getValue().toLowerCase(Locale.ROOT).contains(part))
            .map(Map.Entry::getKey)
            .sorted();
    return Stream.concat(Stream.of(typed.replaceAll("\\s", "")), found)
        .collect(Collectors.joining(" "));
  }
}
