package org.dandang.training.api.route;

import java.io.Serializable;

/** An education route. */
public record RouteId(long value) implements Serializable {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
