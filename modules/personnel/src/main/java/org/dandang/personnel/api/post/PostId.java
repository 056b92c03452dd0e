package org.dandang.personnel.api.post;

import java.io.Serializable;

/** A post of the establishment (岗位). */
public record PostId(long value) implements Serializable {
  public PostId {
    if (value < 1) throw new IllegalArgumentException("post " + value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
