package org.dandang.care.domain.support;

import java.util.List;
import org.dandang.care.api.support.ActivityId;

/** All activities. */
public interface SupportActivities {
  ActivityId nextId();

  /** In the actor's scope and as it was seen. */
  SupportActivity get(ActivityId id, long seen);

  void add(List<SupportActivity> activities);
}
