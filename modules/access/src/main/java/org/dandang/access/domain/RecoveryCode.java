package org.dandang.access.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Opens the door once in place of a code, for whoever has lost the authenticator. Its first letters
 * find it among its neighbours; the others are its secret, of which only a slow hash is kept.
 */
public record RecoveryCode(String locator, String secret) {
  /** So many are handed out at once. */
  public static final int HANDED_OUT = 10;

  private static final int LOCATOR = 5;
  private static final int LENGTH = 20;

  /** A code as it is kept. */
  public record Kept(String locator, String hash) {}

  /** What was typed, whatever stands between its groups. */
  public static Optional<RecoveryCode> typed(String text) {
    String letters = text.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
    return letters.length() == LENGTH
        ? Optional.of(new RecoveryCode(letters.substring(0, LOCATOR), letters.substring(LOCATOR)))
        : Optional.empty();
  }

  /** New ones, as they are shown; no two begin alike. */
  public static List<String> several() {
    Map<String, String> byBegin = new LinkedHashMap<>();
    while (byBegin.size() < HANDED_OUT) {
      String code = OneTimeCode.next();
      byBegin.put(code.substring(0, LOCATOR), code);
    }
    return List.copyOf(byBegin.values());
  }

  public Kept kept() {
    return new Kept(locator, SlowHash.of(secret));
  }

  @Override
  public String toString() {
    return "RecoveryCode";
  }
}
