package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.rule.Rule;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.kernel.rule.RuleOverride;

/** The rule book with the operator's overrides, read once; a wrong table stops the start. */
@ApplicationScoped
class CountyRuleBook implements RuleBook {
  private RuleBook book;

  protected CountyRuleBook() {}

  @Inject
  CountyRuleBook(OfficeConfiguration configuration) {
    book =
        configuration
            .rulesOverride()
            .filter(path -> !path.isBlank())
            .map(path -> RuleBooks.withOverrides(RuleOverride.read(text(path))))
            .orElseGet(RuleBooks::standard);
  }

  /** Reads the table when the application starts, not when a rule is first asked for. */
  void read(@Observes @Initialized(ApplicationScoped.class) Object start) {}

  @Override
  public Rule get(String key, LocalDate on) {
    return book.get(key, on);
  }

  @Override
  public Optional<Rule> cite(String id, LocalDate on) {
    return book.cite(id, on);
  }

  private static String text(String path) {
    try {
      return Files.readString(Path.of(path));
    } catch (IOException e) {
      throw new UncheckedIOException("rules override " + path, e);
    }
  }
}
