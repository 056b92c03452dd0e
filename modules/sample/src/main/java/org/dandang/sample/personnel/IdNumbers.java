package org.dandang.sample.personnel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.dandang.personnel.api.person.Sex;

/** Numbers of an unassigned division, with valid check characters, each given once. */
final class IdNumbers {
  private static final String DIVISION = "451499";
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private final Map<LocalDate, Integer> given = new HashMap<>();

  private final int first;

  IdNumbers(int first) {
    this.first = first;
  }

  String next(LocalDate birth, Sex sex) {
    int number = given.merge(birth, first, (before, none) -> before + 1);
    int sequence = number * 2 + (sex == Sex.MALE ? 1 : 0);
    String digits =
        DIVISION + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%03d", sequence);
    return digits + check(digits);
  }

  private static char check(String digits) {
    int sum = 0;
    for (int place = 0; place < WEIGHTS.length; place++)
      sum += (digits.charAt(place) - '0') * WEIGHTS[place];
    return "10X98765432".charAt(sum % 11);
  }
}
