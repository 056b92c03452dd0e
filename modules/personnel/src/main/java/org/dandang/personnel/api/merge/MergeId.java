package org.dandang.personnel.api.merge;

import java.io.Serializable;

/** A merge of two files (合并). */
public record MergeId(long value) implements Serializable {
  public MergeId {
    if (value < 1) throw new IllegalArgumentException("merge " + value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
