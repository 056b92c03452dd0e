package org.dandang.personnel.domain.dispatch;

import java.util.List;
import org.dandang.personnel.api.dispatch.DispatchId;

/** All dispatches. */
public interface Dispatches {
  DispatchId nextId();

  Dispatch get(DispatchId id, long seen);

  void addAll(List<Dispatch> dispatches);
}
