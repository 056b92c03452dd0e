package org.dandang.personnel.application.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The fixed words of papers; papers are in Chinese whoever asks. */
final class Words {
  /** To be filled in by hand. */
  static final String BLANK = "＿＿＿＿＿＿";

  static final String BLANK_DAY = "　　　　年　　月　　日";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日");
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.dandang.personnel.paper", Locale.ROOT);

  private Words() {}

  static String of(String key, String... arguments) {
    String pattern = WORDS.getString(key);
    for (int place = 0; place < arguments.length; place++)
      pattern = pattern.replace("{" + place + "}", arguments[place]);
    return pattern;
  }

  static String of(Enum<?> constant) {
    return find(constant.getDeclaringClass().getSimpleName() + "." + constant.name()).orElse("");
  }

  static Optional<String> find(String key) {
    return WORDS.containsKey(key) ? Optional.of(WORDS.getString(key)) : Optional.empty();
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String day(Optional<LocalDate> day) {
    return day.map(Words::day).orElse(BLANK_DAY);
  }

  /** 2018.04.12 in a table; empty where unknown. */
  static String shortDay(Optional<LocalDate> day) {
    return day.map(DateTimeFormatter.ofPattern("yyyy.MM.dd")::format).orElse("");
  }

  /** 2018.04 where there is little room. */
  static String shortMonth(Optional<LocalDate> day) {
    return day.map(DateTimeFormatter.ofPattern("yyyy.MM")::format).orElse("");
  }

  static String orBlank(String text) {
    return text.isBlank() ? BLANK : text;
  }
}
