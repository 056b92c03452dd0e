package org.dandang.kernel.list;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.dandang.kernel.rule.InvalidInput;

/** What was typed into a filter, as the value that it means; anything else is refused. */
public final class Typed {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;
  private static final LocalDate FIRST_DAY = LocalDate.of(FIRST_YEAR, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

  private Typed() {}

  public static LocalDate day(String field, String typed) {
    try {
      LocalDate day = LocalDate.parse(typed.strip());
      if (!isPlausible(day))
        throw new InvalidInput(field, "kernel.day-out-of-range", typed, FIRST_DAY, LAST_DAY);
      return day;
    } catch (DateTimeParseException e) {
      throw new InvalidInput(field, "kernel.not-a-date", typed);
    }
  }

  /** Whether a day of an office's work or of anybody's life can be meant. */
  public static boolean isPlausible(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
  }

  public static long whole(String field, String typed) {
    try {
      return Long.parseLong(typed.strip());
    } catch (NumberFormatException e) {
      throw new InvalidInput(field, "kernel.not-a-number", typed);
    }
  }

  public static int year(String field, String typed) {
    long year = whole(field, typed);
    if (year < FIRST_YEAR || year > LAST_YEAR)
      throw new InvalidInput(field, "kernel.not-a-year", typed);
    return (int) year;
  }

  /** Only {@code true} and {@code false} are answers to a yes-or-no question. */
  public static boolean flag(String field, String typed) {
    return switch (typed.strip()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new InvalidInput(field, "kernel.not-a-truth");
    };
  }

  public static <E extends Enum<E>> E constant(String field, Class<E> type, String typed) {
    for (E constant : type.getEnumConstants())
      if (constant.name().equals(typed.strip())) return constant;
    throw new InvalidInput(field, "kernel.unknown-value", typed);
  }
}
