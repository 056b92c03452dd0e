package org.dandang.personnel.api.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and months as forms write them: 201812, 20181231, 2018.12, 2018.12.31, 2018年12月. */
public final class FormDates {
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
  private static final Pattern PARTED =
      Pattern.compile(
          "(\\d{4})\\s*+[.．\\-/年]\\s*+(\\d{1,2})(?:\\s*+[.．\\-/月]\\s*+(\\d{1,2})?\\s*+日?)?");
  private static final Pattern ANYWHERE = Pattern.compile("\\d{4}\\s*[.．年]?\\s*\\d{1,2}月?");

  private FormDates() {}

  /** The month; empty when the text names none. */
  public static Optional<YearMonth> month(String text) {
    return parts(text).flatMap(m -> month(m.group(1), m.group(2)));
  }

  /** The day; the first of the month where only a month is written. */
  public static Optional<LocalDate> day(String text) {
    return parts(text)
        .flatMap(
            m -> {
              try {
                int day = m.group(3) == null ? 1 : Integer.parseInt(m.group(3));
                return Optional.of(
                    LocalDate.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), day));
              } catch (DateTimeException e) {
                return Optional.empty();
              }
            });
  }

  /** The month of joining the Communist Party, where the field names one beside another party. */
  public static Optional<YearMonth> partyEntry(String text) {
    Matcher found = ANYWHERE.matcher(text);
    return found.find() ? month(found.group()) : Optional.empty();
  }

  /** As the exchange file writes a month: 201812. */
  public static String written(YearMonth month) {
    return "%04d%02d".formatted(month.getYear(), month.getMonthValue());
  }

  /** As the exchange file writes a day: 20181231. */
  public static String written(LocalDate day) {
    return written(YearMonth.from(day)) + "%02d".formatted(day.getDayOfMonth());
  }

  /** Of two numbers; empty where there is no such month. */
  public static Optional<YearMonth> month(String year, String month) {
    try {
      return Optional.of(YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Matcher> parts(String text) {
    String plain = text.strip();
    Matcher digits = DIGITS.matcher(plain);
    if (digits.matches()) return Optional.of(digits);
    Matcher parted = PARTED.matcher(plain);
    return parted.matches() ? Optional.of(parted) : Optional.empty();
  }
}
