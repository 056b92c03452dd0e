package org.dandang.personnel.api.form;

import java.util.Arrays;

/** The picture on the form: the bytes of an image file. */
public final class Photo {
  private final byte[] bytes;

  public Photo(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public int size() {
    return bytes.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Photo that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "Photo of " + bytes.length + " bytes";
  }
}
