package org.dandang.personnel.domain.merge;

import java.time.Instant;
import org.dandang.personnel.api.merge.MergeId;

/** All merges of files. */
public interface Merges {
  MergeId nextId();

  Merge get(MergeId id);

  /** When it was entered. */
  Instant since(MergeId id);

  void add(Merge merge);
}
