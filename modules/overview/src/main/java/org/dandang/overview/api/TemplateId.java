package org.dandang.overview.api;

import java.io.Serializable;

/** A template of the overview's wording. */
public record TemplateId(long value) implements Serializable {
  public TemplateId {
    if (value < 1) throw new IllegalArgumentException("template " + value);
  }
}
