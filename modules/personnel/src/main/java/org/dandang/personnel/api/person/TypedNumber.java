package org.dandang.personnel.api.person;

import java.text.Normalizer;

/**
 * Something typed where a person's number may stand, without what breaks it up: full-width
 * characters, blanks, dashes, brackets, the country before a mobile number.
 */
public record TypedNumber(String value) {
  public TypedNumber {
    value =
        Normalizer.normalize(value, Normalizer.Form.NFKC)
            .replaceAll("[\\s\\p{Cf}()–—-]", "")
            .replaceFirst("^\\+?86(?=1)", "");
  }

  /** Whether it can be a whole ID number. */
  public boolean isIdNumber() {
    return value.matches("\\d{17}[\\dXx]");
  }

  /** Whether it can be a whole telephone number. */
  public boolean isPhone() {
    return value.matches("1[3-9]\\d{9}|0\\d{9,11}");
  }

  /** Whether it is a number, or so much of one that it may be written down nowhere. */
  public boolean tellsAPerson() {
    return value.matches("\\+?\\p{Nd}{7,}[\\p{Nd}Xx]");
  }

  /** Never the number itself. */
  @Override
  public String toString() {
    return "TypedNumber";
  }
}
