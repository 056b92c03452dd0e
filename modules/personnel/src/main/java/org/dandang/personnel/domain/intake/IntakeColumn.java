package org.dandang.personnel.domain.intake;

import java.util.List;

/** A column of a table that is taken in. */
public interface IntakeColumn {
  /** Of the constant. */
  String name();

  /** For programs, such as {@code idNumber}. */
  default String key() {
    StringBuilder key = new StringBuilder();
    for (String word : name().toLowerCase(java.util.Locale.ROOT).split("_"))
      key.append(key.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    return key.toString();
  }

  String heading();

  /** What else offices call it. */
  List<String> aliases();

  /** Whether a table without the column can say nothing. */
  boolean isRequired();

  String note();

  String example();

  /** What may stand in it; none where any text may. */
  List<String> choices();
}
