package org.dandang.verification.system;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens that somebody could make up who has seen a true one, by what is wrong with them. */
final class ForgedTokens {
  private static final String RS256 = "{\"typ\":\"JWT\",\"alg\":\"RS256\"}";
  private static final String HS256 = "{\"typ\":\"JWT\",\"alg\":\"HS256\"}";
  private static final String NONE = "{\"typ\":\"JWT\",\"alg\":\"none\"}";

  private ForgedTokens() {}

  static Map<String, String> from(String good) {
    String[] parts = good.split("\\.");
    String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    String later = claims.replaceFirst("\"exp\":\\d+", "\"exp\":" + after(86_400));
    String leader = claims.replace("\"integrator\"", "\"leader\"");
    Map<String, String> forged = new LinkedHashMap<>();
    forged.put("not a token at all", "no.such.token");
    forged.put("cut short", good.substring(0, good.length() - 20));
    forged.put("another account", joined(parts[0], encoded(leader), parts[2]));
    forged.put("a longer life", joined(parts[0], encoded(later), parts[2]));
    forged.put("another signature", joined(parts[0], parts[1], turned(parts[2])));
    forged.put("without a signature", parts[0] + "." + parts[1] + ".");
    forged.put("algorithm none", encoded(NONE) + "." + parts[1] + ".");
    forged.put("a shared secret", hashed(encoded(HS256) + "." + parts[1]));
    forged.put("a key of somebody else's", signed(encoded(RS256) + "." + encoded(claims)));
    String over = claims.replaceFirst("\"exp\":\\d+", "\"exp\":" + after(-60));
    forged.put("over, and of somebody else's", signed(encoded(RS256) + "." + encoded(over)));
    return forged;
  }

  private static long after(int seconds) {
    return Instant.now().getEpochSecond() + seconds;
  }

  /** One letter in the midst of it is another one. */
  private static String turned(String signature) {
    int middle = signature.length() / 2;
    char other = signature.charAt(middle) == 'A' ? 'B' : 'A';
    return signature.substring(0, middle) + other + signature.substring(middle + 1);
  }

  private static String signed(String content) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair pair = generator.generateKeyPair();
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(pair.getPrivate());
      signature.update(content.getBytes(StandardCharsets.US_ASCII));
      return content + "." + encoded(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hashed(String content) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec("dandang".getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
      return content + "." + encoded(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String joined(String header, String claims, String signature) {
    return header + "." + claims + "." + signature;
  }

  private static String encoded(String text) {
    return encoded(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
