package org.dandang.personnel.api.form;

import java.io.Serializable;

/** An upload of exchange files that waits to be confirmed. */
public record PreviewId(long value) implements Serializable {
  public PreviewId {
    if (value < 1) throw new IllegalArgumentException("preview " + value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
