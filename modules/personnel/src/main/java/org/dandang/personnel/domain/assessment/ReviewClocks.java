package org.dandang.personnel.domain.assessment;

import java.time.LocalDate;
import org.dandang.kernel.rule.Rule;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.personnel.api.assessment.ReviewStage;

/** How long a grade may be contested, and how long the answer may take (GW-95, GW-96). */
public record ReviewClocks(RuleBook rules, WorkingCalendar calendar) {
  /** Last day on which a review, or an appeal without one, may be asked for. */
  public LocalDate lastToAsk(LocalDate told) {
    return last(told, "appeal.personnel.review.request.days");
  }

  /** Last day for an appeal against what the review decided. */
  public LocalDate lastToAppeal(LocalDate reviewed) {
    return last(reviewed, "appeal.personnel.after_review.request.days");
  }

  LocalDate due(ReviewStage stage, LocalDate asked) {
    return last(asked, decision(stage));
  }

  String rule(ReviewStage stage, LocalDate asked) {
    return rules.get(decision(stage), asked).id();
  }

  private static String decision(ReviewStage stage) {
    return stage == ReviewStage.REVIEW
        ? "appeal.personnel.review.decide.days"
        : "appeal.personnel.decide.days";
  }

  private LocalDate last(LocalDate from, String key) {
    Rule rule = rules.get(key, from);
    return calendar.deadline(from, rule).last();
  }
}
