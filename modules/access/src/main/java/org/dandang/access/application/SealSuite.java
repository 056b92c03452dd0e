package org.dandang.access.application;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * The algorithms by which the house seals: the international ones of the platform, or the national
 * ones SM4 and SM3 (GB/T 32907, GB/T 32905) of Bouncy Castle, whose classes are only read where
 * they are chosen.
 */
enum SealSuite {
  /** AES-256-GCM with HMAC-SHA256. */
  AES(1, "AES", 32, "HmacSHA256"),
  /** SM4-GCM with HMAC-SM3. */
  SM4(2, "SM4", 16, "HmacSM3");

  static final int NONCE = 12;
  static final int KEY_MATERIAL = 32;
  private static final int TAG_BITS = 128;
  private static final int SLICE = 1 << 13;

  private final byte number;
  private final String algorithm;
  private final int keyLength;
  private final String hash;

  SealSuite(int number, String algorithm, int keyLength, String hash) {
    this.number = (byte) number;
    this.algorithm = algorithm;
    this.keyLength = keyLength;
    this.hash = hash;
  }

  /** As the setting {@code dandang.seal} names it. */
  static SealSuite named(String name) {
    return Arrays.stream(values())
        .filter(suite -> suite.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("dandang.seal must be AES or SM4, not " + name));
  }

  static SealSuite numbered(byte number) {
    return Arrays.stream(values())
        .filter(suite -> suite.number == number)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not sealed by this house"));
  }

  byte number() {
    return number;
  }

  /** A keyed hash, also to derive a key for one purpose from another. */
  byte[] hash(byte[] key, byte[] text) {
    try {
      Mac mac = this == AES ? Mac.getInstance(hash) : Mac.getInstance(hash, National.PROVIDER);
      mac.init(new SecretKeySpec(key, hash));
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Encrypts or decrypts.
   *
   * @param beside what is not encrypted and must be the same at both times
   */
  byte[] cipher(int mode, byte[] key, byte[] nonce, byte[] beside, byte[] text) {
    try {
      String way = algorithm + "/GCM/NoPadding";
      Cipher cipher =
          this == AES ? Cipher.getInstance(way) : Cipher.getInstance(way, National.PROVIDER);
      cipher.init(
          mode,
          new SecretKeySpec(Arrays.copyOf(key, keyLength), algorithm),
          new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(beside);
      return mode == Cipher.ENCRYPT_MODE && text.length > SLICE
          ? inSlices(cipher, text)
          : cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Sealed with another key, or changed since", e);
    }
  }

  /** The platform has its quick way for what is called often, not for what is long. */
  private static byte[] inSlices(Cipher cipher, byte[] text) throws GeneralSecurityException {
    byte[] sealed = new byte[cipher.getOutputSize(text.length)];
    int written = 0;
    int at = 0;
    for (; text.length - at > SLICE; at += SLICE)
      written += cipher.update(text, at, SLICE, sealed, written);
    written += cipher.doFinal(text, at, text.length - at, sealed, written);
    return written == sealed.length ? sealed : Arrays.copyOf(sealed, written);
  }

  private static final class National {
    static final Provider PROVIDER = new BouncyCastleProvider();
  }
}
