package org.dandang.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.kernel.time.YearWithoutCalendar;

/** How long something may still take: 剩余 3 个工作日, 今日到期, 超期 2 日. */
@Named
@RequestScoped
public class DueWords {
  private static final int SOON = 5;

  @Inject BusinessDay businessDay;
  @Inject WorkingCalendar calendar;
  @Inject Language language;

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

  private static LocalDate day(Object due) {
    if (due instanceof Optional<?> optional) return day(optional.orElse(null));
    return due instanceof LocalDate day ? day : null;
  }

  private String word(String key, Object... arguments) {
    Place place = Place.current(FacesContext.getCurrentInstance());
    return MessageFormat.format(Bundles.text(place, key, language.locale()), arguments);
  }
}
