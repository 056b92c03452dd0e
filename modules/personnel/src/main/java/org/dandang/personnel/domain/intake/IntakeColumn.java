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

  Described described();

  default String heading() {
    return described().heading();
  }

  /** What else offices call it. */
  default List<String> aliases() {
    return described().aliases();
  }

  /** Whether a table without the column can say nothing. */
  default boolean isRequired() {
    return described().required();
  }

  default String note() {
    return described().note();
  }

  default String example() {
    return described().example();
  }

  /** What may stand in it; none where any text may. */
  List<String> choices();

  /** What the template says of a column. */
  record Described(
      String heading, boolean required, String note, String example, List<String> aliases) {}
}
