package org.dandang.petition.api;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What whoever hands in a report comes back with: a locator of 50 bits by which it is found and a
 * secret of 100 bits that nobody else can guess. Written in letters that are not mistaken for each
 * other.
 */
public record ReceiptCode(String locator, String secret) {
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LOCATOR = 10;
  private static final int WHOLE = 30;
  private static final int GROUP = 5;

  public static ReceiptCode draw(SecureRandom random) {
    StringBuilder drawn = new StringBuilder(WHOLE);
    for (int at = 0; at < WHOLE; at++)
      drawn.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    return of(drawn.toString());
  }

  /** As typed from paper: small letters, blanks and O for 0 do not matter; empty if it is none. */
  public static Optional<ReceiptCode> read(String typed) {
    String code =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Z}\\-－—–]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    boolean one =
        code.length() == WHOLE && code.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
    return one ? Optional.of(of(code)) : Optional.empty();
  }

  private static ReceiptCode of(String code) {
    return new ReceiptCode(code.substring(0, LOCATOR), code.substring(LOCATOR));
  }

  /** As it is shown: six groups of five. */
  public String shown() {
    return (locator + secret).replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
  }

  /** Says nothing: a code must not get into a log. */
  @Override
  public String toString() {
    return "receipt";
  }
}
