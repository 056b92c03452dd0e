package org.dandang.kernel.desk;

import java.util.Base64;

/**
 * Encrypts what must not lie open in the database, and makes the keyed hash by which a whole value
 * is found again.
 */
public interface Sealer {
  byte[] seal(String plain);

  String unseal(byte[] sealed);

  /** Bytes, such as a scan. */
  default byte[] sealBytes(byte[] plain) {
    return seal(Base64.getEncoder().encodeToString(plain));
  }

  default byte[] unsealBytes(byte[] sealed) {
    return Base64.getDecoder().decode(unseal(sealed));
  }

  /** The same for the same value and purpose; cannot be reversed without the key. */
  byte[] fingerprint(String purpose, String value);
}
