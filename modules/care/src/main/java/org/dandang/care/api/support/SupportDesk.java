package org.dandang.care.api.support;

import jakarta.validation.Valid;
import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.Amendment;

/** Where groups are formed and their activities carried out. */
public interface SupportDesk {
  /** Several groups at once. */
  List<GroupId> form(List<@Valid FormGroup> groups);

  void dissolve(GroupId group, String reason, long seen);

  void voidGroup(GroupId group, @Valid Amendment amendment, long seen);

  ActivityId plan(@Valid PlanActivity command);

  void carryOut(ActivityId activity, List<PersonId> participants, long seen);

  void cancel(ActivityId activity, String reason, long seen);

  void voidActivity(ActivityId activity, @Valid Amendment amendment, long seen);

  /** The bulk door: many activities with their participants, under the same rules. */
  List<ActivityId> takeOver(List<@Valid WholeActivity> activities);
}
