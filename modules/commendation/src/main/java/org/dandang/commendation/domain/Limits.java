package org.dandang.commendation.domain;

import java.time.LocalDate;
import org.dandang.kernel.rule.Fraction;
import org.dandang.kernel.rule.Rule;
import org.dandang.kernel.rule.RuleBook;

/** What the rule book of a day says about programmes. */
public record Limits(RuleBook book, LocalDate on) {
  int programmesPerYear() {
    return book.get("award.project.per_year", on).number();
  }

  int collectives() {
    return book.get("award.collectives.max", on).number();
  }

  int individuals() {
    return book.get("award.individuals.max", on).number();
  }

  public Rule notice() {
    return book.get("award.notice.days", on);
  }

  Fraction quorum() {
    return book.get("decide.quorum", on).fraction();
  }

  Fraction majority() {
    return book.get("decide.approve", on).fraction();
  }
}
