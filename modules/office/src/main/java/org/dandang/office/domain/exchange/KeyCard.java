package org.dandang.office.domain.exchange;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A public key as it is handed over: one line of text, and a short print to compare by telephone.
 */
public record KeyCard(String text) {
  private static final String ALGORITHM = "Ed25519";
  private static final int PRINT = 8;

  /** Throws {@link FileRefused} unless the line is a key. */
  public KeyCard {
    text = text.replaceAll("\\s", "");
    read(text);
  }

  public static KeyCard of(PublicKey key) {
    return new KeyCard(Base64.getEncoder().encodeToString(key.getEncoded()));
  }

  PublicKey key() {
    return read(text);
  }

  /** Such as {@code 1f3a 99c0 …}: 16 digits in groups of four. */
  public String fingerprint() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest, 0, PRINT).replaceAll("(....)(?=.)", "$1 ");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PublicKey read(String text) {
    try {
      return KeyFactory.getInstance(ALGORITHM)
          .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(text)));
    } catch (GeneralSecurityException | IllegalArgumentException notAKey) {
      throw FileRefused.malformedKey();
    }
  }
}
