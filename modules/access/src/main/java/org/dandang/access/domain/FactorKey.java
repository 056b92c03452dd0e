package org.dandang.access.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The key that an account shares with its owner's authenticator: 160 random bits, written in
 * Base32. It is shown once, to be copied, and kept sealed.
 */
public final class FactorKey {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int LETTER_BITS = 5;
  private static final int LENGTH = 20;
  private static final int GROUP = 4;
  private static final int WINDOW = 1;

  private final byte[] key;

  FactorKey(byte[] key) {
    this.key = key.clone();
  }

  public static FactorKey next() {
    byte[] key = new byte[LENGTH];
    RANDOM.nextBytes(key);
    return new FactorKey(key);
  }

  /** From its letters. */
  public static FactorKey of(String text) {
    byte[] key = new byte[text.length() * LETTER_BITS / Byte.SIZE];
    for (int bit = 0; bit < key.length * Byte.SIZE; bit++) {
      int letter = LETTERS.indexOf(text.charAt(bit / LETTER_BITS));
      int value = letter >> (LETTER_BITS - 1 - bit % LETTER_BITS) & 1;
      key[bit / Byte.SIZE] |= (byte) (value << (Byte.SIZE - 1 - bit % Byte.SIZE));
    }
    return new FactorKey(key);
  }

  public String text() {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < key.length * Byte.SIZE; bit += LETTER_BITS) {
      int letter = 0;
      for (int i = bit; i < bit + LETTER_BITS; i++) letter = letter << 1 | bit(i);
      text.append(LETTERS.charAt(letter));
    }
    return text.toString();
  }

  /** For whoever copies it by hand. */
  public List<String> groups() {
    String text = text();
    return IntStream.iterate(0, at -> at < text.length(), at -> at + GROUP)
        .mapToObj(at -> text.substring(at, Math.min(at + GROUP, text.length())))
        .toList();
  }

  /** For an authenticator on the same machine. */
  public String address(String account) {
    return "otpauth://totp/Dandang:" + account + "?secret=" + text() + "&issuer=Dandang";
  }

  /**
   * The step whose code was typed, where it is this one or its neighbour on either side and later
   * than the last that was used: each code works once.
   */
  public OptionalLong step(String code, Instant now, long last) {
    long current = Totp.step(now);
    return LongStream.rangeClosed(current - WINDOW, current + WINDOW)
        .filter(step -> step > last && isCode(code, step))
        .findFirst();
  }

  String code(long step) {
    return Totp.code(key, step);
  }

  private boolean isCode(String typed, long step) {
    return MessageDigest.isEqual(
        typed.getBytes(StandardCharsets.UTF_8), code(step).getBytes(StandardCharsets.UTF_8));
  }

  private int bit(int at) {
    return at < key.length * Byte.SIZE
        ? key[at / Byte.SIZE] >> (Byte.SIZE - 1 - at % Byte.SIZE) & 1
        : 0;
  }
}
