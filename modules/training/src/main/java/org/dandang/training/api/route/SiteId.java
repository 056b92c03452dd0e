package org.dandang.training.api.route;

import java.io.Serializable;

/** An education site. */
public record SiteId(long value) implements Serializable {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
