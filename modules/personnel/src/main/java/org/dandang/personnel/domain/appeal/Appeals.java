package org.dandang.personnel.domain.appeal;

import java.util.List;
import org.dandang.personnel.api.appeal.AppealId;
import org.dandang.personnel.api.appointment.ChangeId;

/** All appeals against changes. */
public interface Appeals {
  AppealId nextId();

  void add(Appeal appeal);

  /** As the user saw it, to be changed. */
  Appeal get(AppealId id, long seen);

  /** What was filed against a change before, the oldest first. */
  List<Appeal> against(ChangeId change);
}
