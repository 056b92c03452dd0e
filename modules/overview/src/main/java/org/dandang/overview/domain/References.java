package org.dandang.overview.domain;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Opaque names for records: the same record behind the same figure has the same one in every
 * version, and nobody gets from it to the record's number or from one figure to another.
 */
public final class References {
  private static final int BITS = 100;
  private static final int LENGTH = BITS / 5;

  private final SecretKeySpec key;

  public References(String key) {
    this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
  }

  public String of(String figure, long record) {
    byte[] digest = mac().doFinal((figure + "/" + record).getBytes(StandardCharsets.UTF_8));
    String name = new BigInteger(1, digest).shiftRight(digest.length * 8 - BITS).toString(32);
    return "0".repeat(LENGTH - name.length()) + name;
  }

  private Mac mac() {
    try {
      Mac mac = Mac.getInstance(key.getAlgorithm());
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
