package org.dandang.accountability.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dandang.accountability.api.MeasureStep;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.PersonId;

/**
 * What one person can do next with a measure of the first form: whoever gave or approved it follows
 * it up once, the reviewer voids what was entered by mistake.
 */
public final class OpenMeasureSteps {
  private OpenMeasureSteps() {}

  public static List<MeasureStep> of(FirstFormMeasure file, PersonId me, Set<Role> roles) {
    List<MeasureStep> open = new ArrayList<>();
    boolean own = file.answersTo(me) && !file.isVoided();
    boolean reviews = own && roles.contains(Role.DISCIPLINE_REVIEWER);
    boolean works = reviews || own && roles.contains(Role.ACCOUNTABILITY_OFFICER);
    if (works && file.followedUpOn().isEmpty()) open.add(MeasureStep.FOLLOW_UP);
    if (reviews) open.add(MeasureStep.VOID);
    return List.copyOf(open);
  }
}
