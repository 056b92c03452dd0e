package org.dandang.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dandang.kernel.rule.Rule;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.Deadline;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.kernel.time.YearWithoutCalendar;

/**
 * All that is said beside the last day of something: how long it may still take (剩余 3 个工作日, 今日到期,
 * 超期 2 日) or whether it still works, by which rule, and what is not certain about it.
 */
@Named
@RequestScoped
public class DueWords {
  private static final int SOON = 5;

  @Inject BusinessDay businessDay;
  @Inject WorkingCalendar calendar;
  @Inject RuleBook rules;
  @Inject Language language;

  /** The day itself; null where there is none. */
  public LocalDate day(Object due) {
    Object plain = plain(due);
    if (plain instanceof Deadline deadline) return deadline.last();
    return plain instanceof LocalDate day ? day : null;
  }

  public String text(Object due) {
    LocalDate day = day(due);
    if (day == null) return word("deadline.none");
    LocalDate today = businessDay.today();
    if (day.equals(today)) return word("deadline.today");
    long days = ChronoUnit.DAYS.between(today, day);
    if (days < 0) return word("deadline.late", -days);
    try {
      return word("deadline.left", calendar.workingDaysBetween(today, day));
    } catch (YearWithoutCalendar e) {
      return word("deadline.left-days", days);
    }
  }

  public String tone(Object due) {
    LocalDate day = day(due);
    if (day == null) return "plain";
    long days = ChronoUnit.DAYS.between(businessDay.today(), day);
    if (days < 0) return "bad";
    return days <= SOON ? "warn" : "plain";
  }

  /** Whether an effect period still runs; its last day is inside. */
  public boolean isRunning(Object until) {
    LocalDate day = day(until);
    return day != null && !day.isBefore(businessDay.today());
  }

  /** The rule and what it says; words where nobody but the decision itself set the day. */
  public String basis(Object due, Object rule, Object since) {
    Optional<Rule> cited = rule(due, rule, since);
    if (cited.isPresent())
      return word("deadline.by", cited.get().id(), cited.get().source(), cited.get().text());
    if (plain(due) instanceof Deadline deadline)
      return word("deadline.by", "", deadline.rule(), "").strip();
    return word("deadline.unruled");
  }

  /** What is not certain about the day, to be seen without asking; empty where all is. */
  public String doubt(Object due, Object rule, Object since) {
    Optional<Rule> cited = rule(due, rule, since);
    String edition = cited.filter(Rule::unconfirmed).map(found -> edition(found)).orElse("");
    String calendarYear = isProvisional(due, cited) ? word("deadline.provisional") : "";
    return Stream.of(edition, calendarYear)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String edition(Rule rule) {
    return rule.nearest()
        ? word("deadline.nearest", rule.source())
        : word("deadline.unconfirmed", rule.source());
  }

  private boolean isProvisional(Object due, Optional<Rule> rule) {
    if (plain(due) instanceof Deadline deadline) return deadline.provisional();
    LocalDate day = day(due);
    boolean working = rule.filter(found -> found.unit().startsWith("working")).isPresent();
    return working && !day.isBefore(businessDay.today()) && !isEntered(day);
  }

  private boolean isEntered(LocalDate day) {
    try {
      calendar.isWorkingDay(day);
      return true;
    } catch (YearWithoutCalendar e) {
      return false;
    }
  }

  /** By its id or key, in the edition of the day from which it counts. */
  private Optional<Rule> rule(Object due, Object asked, Object since) {
    Object plain = plain(asked);
    LocalDate on = day(since) == null ? day(due) : day(since);
    if (plain instanceof Rule rule) return Optional.of(rule);
    if (on == null || !(plain instanceof String name) || name.isBlank()) return Optional.empty();
    return name.contains(".") ? Optional.of(rules.get(name, on)) : rules.cite(name, on);
  }

  private static Object plain(Object value) {
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }

  private String word(String key, Object... arguments) {
    Place place = Place.current(FacesContext.getCurrentInstance());
    return MessageFormat.format(Bundles.text(place, key, language.locale()), arguments);
  }
}
