package org.dandang.access.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/** SHA-256 over values that cannot run into one another: each is preceded by its length. */
final class Digest {
  private final MessageDigest sha;

  Digest() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  Digest with(byte[] value) {
    sha.update(ByteBuffer.allocate(4).putInt(value.length).array());
    sha.update(value);
    return this;
  }

  Digest with(String value) {
    return with(value.getBytes(StandardCharsets.UTF_8));
  }

  Digest with(long value) {
    return with(ByteBuffer.allocate(8).putLong(value).array());
  }

  Digest with(Instant value) {
    return with(value.getEpochSecond()).with((long) value.getNano());
  }

  byte[] made() {
    return sha.digest();
  }
}
