package org.dandang.petition.domain;

import java.util.Optional;
import org.dandang.petition.api.ReportId;

/** All closed files. */
public interface Volumes {
  /** In place of the one that was closed before. */
  void put(Volume volume);

  Optional<Volume> find(ReportId report);
}
