package org.dandang.petition;

import java.nio.charset.StandardCharsets;
import org.dandang.kernel.desk.DataKeys;
import org.dandang.kernel.desk.Resealer;
import org.dandang.kernel.desk.Sealer;

/** Turns every byte around: enough to show what is sealed and what lies open, and where. */
public final class Mirror implements Sealer, DataKeys, Resealer {
  @Override
  public byte[] seal(String plain) {
    return turned(plain.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String unseal(byte[] kept) {
    return new String(turned(kept), StandardCharsets.UTF_8);
  }

  @Override
  public byte[] fingerprint(String purpose, String value) {
    return seal(purpose + value);
  }

  /** One key only: whatever it has sealed is under the present one. */
  @Override
  public byte[] mark() {
    return turned("key".getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public byte[] renew(byte[] kept) {
    return kept.clone();
  }

  @Override
  public DataKey make() {
    return open(seal("key"));
  }

  @Override
  public DataKey open(byte[] wrapped) {
    return new Own(wrapped);
  }

  private static byte[] turned(byte[] bytes) {
    byte[] turned = bytes.clone();
    for (int i = 0; i < turned.length; i++) turned[i] = (byte) ~turned[i];
    return turned;
  }

  private final class Own implements DataKey {
    private final byte[] wrapped;

    private Own(byte[] wrapped) {
      this.wrapped = wrapped.clone();
    }

    @Override
    public byte[] wrapped() {
      return wrapped.clone();
    }

    @Override
    public byte[] seal(String place, String plain) {
      return Mirror.this.seal(place + '\n' + plain);
    }

    @Override
    public String unseal(String place, byte[] kept) {
      String whole = Mirror.this.unseal(kept);
      if (!whole.startsWith(place + '\n')) throw new IllegalStateException("another place");
      return whole.substring(place.length() + 1);
    }
  }
}
