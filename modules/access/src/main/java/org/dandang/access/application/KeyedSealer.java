package org.dandang.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.dandang.kernel.desk.Sealer;
import org.eclipse.microprofile.config.Config;

/**
 * Seals with AES-256-GCM and makes keyed hashes with HMAC-SHA256, each with a key of its own that
 * is derived from the one in the key file.
 */
@ApplicationScoped
class KeyedSealer implements Sealer {
  private static final byte FORM = 1;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private Config config;
  private volatile KeyFile keys;

  protected KeyedSealer() {}

  @Inject
  KeyedSealer(Config config) {
    this.config = config;
  }

  KeyedSealer(KeyFile keys) {
    this.keys = keys;
  }

  @Override
  public byte[] seal(String plain) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    byte[] text = cipher(Cipher.ENCRYPT_MODE, nonce, plain.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.allocate(1 + NONCE + text.length).put(FORM).put(nonce).put(text).array();
  }

  @Override
  public String unseal(byte[] sealed) {
    ByteBuffer form = ByteBuffer.wrap(sealed);
    if (sealed.length <= 1 + NONCE || form.get() != FORM)
      throw new IllegalArgumentException("not sealed by this house");
    byte[] nonce = new byte[NONCE];
    form.get(nonce);
    byte[] text = new byte[form.remaining()];
    form.get(text);
    return new String(cipher(Cipher.DECRYPT_MODE, nonce, text), StandardCharsets.UTF_8);
  }

  @Override
  public byte[] fingerprint(String purpose, String value) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(keys().derived("fingerprint " + purpose), "HmacSHA256"));
      return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] cipher(int mode, byte[] nonce, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          mode,
          new SecretKeySpec(keys().derived("seal"), "AES"),
          new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Sealed with another key, or changed since", e);
    }
  }

  private KeyFile keys() {
    KeyFile known = keys;
    if (known == null) keys = known = KeyFile.of(config);
    return known;
  }
}
