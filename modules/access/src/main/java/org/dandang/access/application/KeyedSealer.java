package org.dandang.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import org.dandang.kernel.desk.DataKeys;
import org.dandang.kernel.desk.Resealer;
import org.dandang.kernel.desk.Sealer;
import org.eclipse.microprofile.config.Config;

/**
 * Seals by the present key of the ring and opens by whichever did; each purpose has a key of its
 * own that is derived from it. What is sealed begins with its form, its algorithms and the number
 * of its key, and cannot be passed off as another's. Fingerprints stay with the first key: by them
 * values are found again that lie in many rows.
 */
@ApplicationScoped
class KeyedSealer implements Sealer, Resealer, DataKeys {
  private static final byte FIRST_FORM = 1;
  private static final byte FORM = 2;
  private static final byte OWN_KEY_FORM = 3;
  private static final int HEAD = 1 + 1 + Integer.BYTES;

  private final SecureRandom random = new SecureRandom();
  private Config config;
  private volatile KeyRing keys;
  private volatile SealSuite suite;

  protected KeyedSealer() {}

  @Inject
  KeyedSealer(Config config) {
    this.config = config;
  }

  KeyedSealer(KeyRing keys, SealSuite suite) {
    this.keys = keys;
    this.suite = suite;
  }

  @Override
  public byte[] seal(String plain) {
    return seal(plain.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String unseal(byte[] sealed) {
    return new String(openBytes(sealed), StandardCharsets.UTF_8);
  }

  @Override
  public byte[] mark() {
    return ByteBuffer.allocate(HEAD)
        .put(FORM)
        .put(suite().number())
        .putInt(keys().present())
        .array();
  }

  @Override
  public byte[] renew(byte[] sealed) {
    return seal(openBytes(sealed));
  }

  @Override
  public byte[] fingerprint(String purpose, String value) {
    return suite()
        .hash(
            keys().numbered(1).derived(suite(), "fingerprint " + purpose),
            value.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public DataKey make() {
    byte[] own = drawn(SealSuite.KEY_MATERIAL);
    return new OwnKey(own, seal(own));
  }

  @Override
  public DataKey open(byte[] wrapped) {
    return new OwnKey(openBytes(wrapped), wrapped);
  }

  private byte[] seal(byte[] plain) {
    byte[] head = mark();
    int number = ByteBuffer.wrap(head).getInt(2);
    byte[] nonce = drawn(SealSuite.NONCE);
    byte[] text =
        suite().cipher(Cipher.ENCRYPT_MODE, sealingKey(suite(), number), nonce, head, plain);
    return joined(head, nonce, text);
  }

  private byte[] openBytes(byte[] sealed) {
    if (sealed.length > 1 + SealSuite.NONCE && sealed[0] == FIRST_FORM) {
      return opened(SealSuite.AES, sealingKey(SealSuite.AES, 1), new byte[0], sealed, 1);
    }
    if (sealed.length <= HEAD + SealSuite.NONCE || sealed[0] != FORM)
      throw new IllegalArgumentException("not sealed by this house");
    SealSuite used = SealSuite.numbered(sealed[1]);
    int number = ByteBuffer.wrap(sealed).getInt(2);
    return opened(used, sealingKey(used, number), Arrays.copyOf(sealed, HEAD), sealed, HEAD);
  }

  private byte[] sealingKey(SealSuite used, int number) {
    return keys().numbered(number).derived(used, "seal");
  }

  private byte[] drawn(int length) {
    byte[] drawn = new byte[length];
    random.nextBytes(drawn);
    return drawn;
  }

  private KeyRing keys() {
    KeyRing known = keys;
    if (known == null) keys = known = KeyRing.of(config);
    return known;
  }

  private SealSuite suite() {
    SealSuite known = suite;
    if (known == null) suite = known = chosen(config);
    return known;
  }

  private static SealSuite chosen(Config config) {
    return SealSuite.named(
        config.getOptionalValue("dandang.seal", String.class).orElse(SealSuite.AES.name()));
  }

  KeyRing ring() {
    return keys();
  }

  SealSuite algorithms() {
    return suite();
  }

  private static byte[] opened(
      SealSuite used, byte[] key, byte[] beside, byte[] sealed, int start) {
    int text = start + SealSuite.NONCE;
    return used.cipher(
        Cipher.DECRYPT_MODE,
        key,
        Arrays.copyOfRange(sealed, start, text),
        beside,
        Arrays.copyOfRange(sealed, text, sealed.length));
  }

  private static byte[] joined(byte[] head, byte[] nonce, byte[] text) {
    return ByteBuffer.allocate(head.length + nonce.length + text.length)
        .put(head)
        .put(nonce)
        .put(text)
        .array();
  }

  /** The key of one record; what it seals names its algorithms and is bound to its place. */
  private final class OwnKey implements DataKey {
    private static final int OWN_HEAD = 2;

    private final byte[] own;
    private final byte[] wrapped;

    private OwnKey(byte[] own, byte[] wrapped) {
      this.own = own;
      this.wrapped = wrapped.clone();
    }

    @Override
    public byte[] wrapped() {
      return wrapped.clone();
    }

    @Override
    public byte[] seal(String place, String plain) {
      byte[] head = {OWN_KEY_FORM, suite().number()};
      byte[] nonce = drawn(SealSuite.NONCE);
      byte[] text =
          suite()
              .cipher(
                  Cipher.ENCRYPT_MODE,
                  own,
                  nonce,
                  beside(head, place),
                  plain.getBytes(StandardCharsets.UTF_8));
      return joined(head, nonce, text);
    }

    @Override
    public String unseal(String place, byte[] sealed) {
      if (sealed.length <= OWN_HEAD + SealSuite.NONCE || sealed[0] != OWN_KEY_FORM)
        throw new IllegalArgumentException("not sealed by the key of a record");
      byte[] head = Arrays.copyOf(sealed, OWN_HEAD);
      byte[] plain =
          opened(SealSuite.numbered(sealed[1]), own, beside(head, place), sealed, OWN_HEAD);
      return new String(plain, StandardCharsets.UTF_8);
    }

    private static byte[] beside(byte[] head, String place) {
      byte[] where = place.getBytes(StandardCharsets.UTF_8);
      return ByteBuffer.allocate(head.length + where.length).put(head).put(where).array();
    }
  }
}
