package org.dandang.access.domain;

import java.security.SecureRandom;

/**
 * A code that is read aloud or copied by hand: some 99 random bits without letters that look alike.
 */
public final class OneTimeCode {
  private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
  private static final int LENGTH = 20;

  private static final SecureRandom RANDOM = new SecureRandom();

  private OneTimeCode() {}

  public static String next() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % 5 == 0) code.append('-');
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }
}
