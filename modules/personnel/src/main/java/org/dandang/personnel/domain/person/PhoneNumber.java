package org.dandang.personnel.domain.person;

import java.text.Normalizer;
import org.dandang.kernel.rule.InvalidInput;

/** A mobile number of eleven digits, or an office's with its area code; written without breaks. */
public record PhoneNumber(String value) {
  public PhoneNumber {
    value = plain(value);
    if (!looksLikeOne(value)) throw new InvalidInput("phone", "personnel.phone-wrong");
  }

  /** Whether something typed can be a whole number, however it was broken up. */
  public static boolean looksLikeOne(String typed) {
    return plain(typed).matches("1[3-9]\\d{9}|0\\d{9,11}");
  }

  private static String plain(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .replaceAll("[\\s()–—-]", "")
        .replaceFirst("^\\+?86(?=1)", "");
  }
}
