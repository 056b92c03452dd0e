package org.dandang.kernel.desk;

/** Seals again what an older key of the house had sealed. */
public interface Resealer {
  /** How everything begins that the present key has sealed; what begins otherwise is older. */
  byte[] mark();

  /** The same content under the present key. */
  byte[] renew(byte[] sealed);
}
