package org.dandang.kernel.desk;

/**
 * Encrypts what must not lie open in the database, and makes the keyed hash by which a whole value
 * is found again.
 */
public interface Sealer {
  byte[] seal(String plain);

  String unseal(byte[] sealed);

  /** The same for the same value and purpose; cannot be reversed without the key. */
  byte[] fingerprint(String purpose, String value);
}
