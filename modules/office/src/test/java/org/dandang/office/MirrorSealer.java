package org.dandang.office;

import java.nio.charset.StandardCharsets;
import org.dandang.kernel.desk.Sealer;

/** Turns every bit: nothing lies open, and the test knows what it must be. */
public final class MirrorSealer implements Sealer {
  @Override
  public byte[] seal(String plain) {
    return turned(plain.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String unseal(byte[] sealed) {
    return new String(turned(sealed), StandardCharsets.UTF_8);
  }

  @Override
  public byte[] sealBytes(byte[] plain) {
    return turned(plain);
  }

  @Override
  public byte[] unsealBytes(byte[] sealed) {
    return turned(sealed);
  }

  @Override
  public byte[] fingerprint(String purpose, String value) {
    return turned((purpose + value).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] turned(byte[] bytes) {
    byte[] turned = bytes.clone();
    for (int i = 0; i < turned.length; i++) turned[i] = (byte) ~turned[i];
    return turned;
  }
}
