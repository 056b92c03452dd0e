package org.dandang.personnel.domain.assessment;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.personnel.api.appeal.AppealKind;
import org.dandang.personnel.api.assessment.ReviewStage;
import org.dandang.personnel.domain.appeal.AppealDays;

/** How long a grade may be contested, and how long the answer may take (GW-95, GW-96). */
public record ReviewClocks(RuleBook rules, WorkingCalendar calendar) {
  /** Last day on which a review, or an appeal without one, may be asked for. */
  public LocalDate lastToAsk(LocalDate told) {
    LocalDate review = lastToAsk(ReviewStage.REVIEW, told);
    LocalDate direct = lastToAsk(ReviewStage.APPEAL, told);
    return review.isAfter(direct) ? review : direct;
  }

  /** The same for one of the two. */
  LocalDate lastToAsk(ReviewStage stage, LocalDate told) {
    return days().lastToFile(kind(stage), told);
  }

  /** Last day for an appeal against what the review decided. */
  public LocalDate lastToAppeal(LocalDate reviewed) {
    return days().lastAfterReview(reviewed);
  }

  LocalDate due(ReviewStage stage, LocalDate asked) {
    return days().lastToDecide(kind(stage), asked);
  }

  String rule(ReviewStage stage, LocalDate asked) {
    return days().ruleToDecide(kind(stage), asked);
  }

  private AppealDays days() {
    return new AppealDays(rules, calendar);
  }

  private static AppealKind kind(ReviewStage stage) {
    return stage == ReviewStage.REVIEW ? AppealKind.REVIEW : AppealKind.APPEAL;
  }
}
