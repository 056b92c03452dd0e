package org.dandang.verification.system;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The application on a person's telephone, which knows nothing of the product but the address. */
public final class Authenticator {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final Pattern ADDRESS =
      Pattern.compile("otpauth://totp/[^?]+\\?secret=([A-Z2-7]{32})&(?:amp;)?issuer=Dandang");

  private final byte[] key;
  private String shown;

  private Authenticator(byte[] key) {
    this.key = key;
  }

  /** Takes up the address that stands somewhere in a text. */
  public static Authenticator reading(String text) {
    Matcher address = ADDRESS.matcher(text);
    if (!address.find()) throw new IllegalStateException("No key in " + text);
    BigInteger key = BigInteger.ZERO;
    for (char letter : address.group(1).toCharArray())
      key = key.shiftLeft(5).or(BigInteger.valueOf(LETTERS.indexOf(letter)));
    byte[] bytes = key.setBit(160).toByteArray();
    return new Authenticator(Arrays.copyOfRange(bytes, 1, bytes.length));
  }

  /** What it shows now. */
  public String code() {
    shown = code(0);
    return shown;
  }

  /** What it showed when it was last looked at, even if it shows another one by now. */
  public String shown() {
    return shown;
  }

  /** What it shows half a minute from now, which a server must take already. */
  public String next() {
    return code(1);
  }

  /** Six digits that it does not show these minutes. */
  public String wrong() {
    return code(-1_000);
  }

  private String code(long later) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key, "HmacSHA1"));
      long step = Instant.now().getEpochSecond() / 30 + later;
      byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
      int number = ByteBuffer.wrap(hash, hash[19] & 15, 4).getInt() & 0x7fff_ffff;
      return "%06d".formatted(number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
