package org.dandang.personnel.persistence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.dandang.kernel.rule.InvalidInput;

/** What was typed into a filter, as the value that it means. */
public final class Typed {
  private Typed() {}

  public static LocalDate day(String field, String typed) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeParseException e) {
      throw new InvalidInput(field, "kernel.not-a-date", typed);
    }
  }

  public static long whole(String field, String typed) {
    try {
      return Long.parseLong(typed.strip());
    } catch (NumberFormatException e) {
      throw new InvalidInput(field, "kernel.not-a-number", typed);
    }
  }

  public static <E extends Enum<E>> E constant(String field, Class<E> type, String typed) {
    for (E constant : type.getEnumConstants())
      if (constant.name().equals(typed.strip())) return constant;
    throw new InvalidInput(field, "kernel.unknown-value", typed);
  }
}
