package org.dandang.training.api.route;

import java.io.Serializable;

/** One group's visit of a route. */
public record VisitId(long value) implements Serializable {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
