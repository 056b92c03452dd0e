package org.dandang.accountability.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dandang.accountability.api.ToleranceState;
import org.dandang.accountability.api.ToleranceStep;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.PersonId;

/**
 * What one person can do next with an application for tolerance; the domain refuses everything
 * else. What is determined, decided, concluded and granted is the discipline reviewer's, and so is
 * voiding what was entered by mistake.
 */
public final class OpenToleranceSteps {
  private static final Set<ToleranceState> CONCLUDED =
      Set.of(
          ToleranceState.CONCLUSION_WRITTEN,
          ToleranceState.FEEDBACK_GIVEN,
          ToleranceState.CORRECTION_TRACKED);

  private final Tolerance file;
  private final boolean works;
  private final boolean reviews;
  private final List<ToleranceStep> open = new ArrayList<>();

  private OpenToleranceSteps(Tolerance file, PersonId me, Set<Role> roles) {
    boolean own = file.answersTo(me) && !file.isVoided();
    this.file = file;
    this.reviews = own && roles.contains(Role.DISCIPLINE_REVIEWER);
    this.works =
        reviews
            || own
                && (roles.contains(Role.ACCOUNTABILITY_OFFICER)
                    || roles.contains(Role.CASE_MANAGER));
  }

  public static List<ToleranceStep> of(Tolerance file, PersonId me, Set<Role> roles) {
    OpenToleranceSteps steps = new OpenToleranceSteps(file, me, roles);
    steps.untilDetermined();
    steps.afterwards();
    steps.offer(steps.reviews, ToleranceStep.VOID);
    return List.copyOf(steps.open);
  }

  private void untilDetermined() {
    boolean applied =
        file.state() == ToleranceState.APPLIED
            || file.state() == ToleranceState.STARTED_BY_CASE_ORGAN;
    offer(works && applied, ToleranceStep.ACCEPT);
    offer(works && file.state() == ToleranceState.ACCEPTED, ToleranceStep.VERIFY);
    offer(works && file.state() == ToleranceState.VERIFIED, ToleranceStep.CONSULT);
    offer(reviews && file.state() == ToleranceState.CONSULTED, ToleranceStep.DETERMINE);
  }

  private void afterwards() {
    ToleranceState state = file.state();
    offer(reviews && state == ToleranceState.DETERMINED, ToleranceStep.DECIDE);
    offer(reviews && state == ToleranceState.COMMITTEE_DECIDED, ToleranceStep.CONCLUDE);
    offer(reviews && CONCLUDED.contains(state) && file.isTolerated(), ToleranceStep.GRANT);
    offer(works && state == ToleranceState.CONCLUSION_WRITTEN, ToleranceStep.FEED_BACK);
    offer(
        works
            && (state == ToleranceState.FEEDBACK_GIVEN
                || state == ToleranceState.CORRECTION_TRACKED),
        ToleranceStep.TRACK);
  }

  private void offer(boolean may, ToleranceStep step) {
    if (may) open.add(step);
  }
}
