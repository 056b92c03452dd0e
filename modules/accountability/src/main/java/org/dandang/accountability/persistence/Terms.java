package org.dandang.accountability.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.accountability.api.Sanction;
import org.dandang.accountability.api.TermRow;
import org.dandang.accountability.domain.EffectPeriods;
import org.dandang.kernel.rule.Rule;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.kernel.time.YearWithoutCalendar;

/** Deadlines and effect periods with the rule behind each, in the edition of the day. */
@ApplicationScoped
class Terms {
  private RuleBook rules;
  private WorkingCalendar calendar;

  protected Terms() {}

  @Inject
  Terms(RuleBook rules, WorkingCalendar calendar) {
    this.rules = rules;
    this.calendar = calendar;
  }

  /** Counted from that day by the rule's own unit. */
  TermRow counted(String term, String about, String key, LocalDate from) {
    Rule rule = rules.get(key, from);
    return row(term, about, from, last(rule, from), Optional.of(rule));
  }

  /** As it was stored when the sanction was decided. */
  TermRow effect(String about, Sanction sanction, LocalDate decided, Optional<LocalDate> until) {
    Optional<Rule> rule =
        new EffectPeriods(rules).period(sanction, decided).or(() -> rules.cite("ZW-19", decided));
    return row("effect", about, decided, until, rule);
  }

  /** As it was stored, by the rule of that key. */
  TermRow stored(String term, String about, String key, LocalDate from, Optional<LocalDate> last) {
    return row(term, about, from, last, Optional.of(rules.get(key, from)));
  }

  /** Set by a person, no rule counts it. */
  TermRow agreed(String term, LocalDate from, LocalDate last, String rule) {
    return row(term, "", from, Optional.of(last), rules.cite(rule, from));
  }

  private Optional<LocalDate> last(Rule rule, LocalDate from) {
    try {
      return Optional.of(calendar.deadline(from, rule).last());
    } catch (YearWithoutCalendar unknown) {
      return Optional.empty();
    }
  }

  private static TermRow row(
      String term, String about, LocalDate from, Optional<LocalDate> last, Optional<Rule> rule) {
    return new TermRow(
        "accountability.term." + term,
        about,
        from,
        last,
        rule.map(found -> found.id() + " " + found.source()).orElse(""),
        rule.map(Terms::caveat).orElse(""));
  }

  private static String caveat(Rule rule) {
    if (!rule.caveat().isEmpty()) return rule.caveat();
    return rule.unconfirmed() ? "规定未经核实（待核）" : "";
  }
}
