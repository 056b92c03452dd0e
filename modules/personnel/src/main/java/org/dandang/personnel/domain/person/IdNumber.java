package org.dandang.personnel.domain.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.personnel.api.person.Sex;

/**
 * A citizen's number of eighteen characters: division, birth, sequence, check character (GB 11643).
 */
public record IdNumber(String value) {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  public IdNumber {
    value = value.strip().toUpperCase(Locale.ROOT);
    if (!value.matches("\\d{17}[\\dX]") || value.charAt(17) != check(value)) {
      throw new InvalidInput("idNumber", "personnel.id-number-wrong");
    }
    birth(value);
  }

  public LocalDate birth() {
    return birth(value);
  }

  public Sex sex() {
    return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
  }

  /** 451425********0017: division and the last four remain. */
  public String masked() {
    return value.substring(0, 6) + "********" + value.substring(14);
  }

  /** The check character of the first seventeen. */
  public static char check(String digits) {
    int sum = 0;
    for (int place = 0; place < WEIGHTS.length; place++)
      sum += (digits.charAt(place) - '0') * WEIGHTS[place];
    return CHECKS.charAt(sum % 11);
  }

  private static LocalDate birth(String value) {
    try {
      return LocalDate.of(
          Integer.parseInt(value.substring(6, 10)),
          Integer.parseInt(value.substring(10, 12)),
          Integer.parseInt(value.substring(12, 14)));
    } catch (DateTimeException e) {
      throw new InvalidInput("idNumber", "personnel.id-number-wrong");
    }
  }
}
