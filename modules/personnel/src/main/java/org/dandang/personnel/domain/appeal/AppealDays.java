package org.dandang.personnel.domain.appeal;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.personnel.api.appeal.AppealKind;

/** Until when an appeal can be filed, and until when it is decided (GW-95, GW-96). */
public record AppealDays(RuleBook rules, WorkingCalendar calendar) {
  public LocalDate lastToFile(AppealKind kind, LocalDate told) {
    return counted(
        kind == AppealKind.REVIEW
            ? "appeal.personnel.review.request.days"
            : "appeal.personnel.direct.request.days",
        told);
  }

  public LocalDate lastAfterReview(LocalDate decided) {
    return counted("appeal.personnel.after_review.request.days", decided);
  }

  public LocalDate lastToDecide(AppealKind kind, LocalDate filed) {
    return counted(decision(kind), filed);
  }

  /** Number of the rule by which it is decided. */
  public String ruleToDecide(AppealKind kind, LocalDate filed) {
    return rules.get(decision(kind), filed).id();
  }

  private static String decision(AppealKind kind) {
    return kind == AppealKind.REVIEW
        ? "appeal.personnel.review.decide.days"
        : "appeal.personnel.decide.days";
  }

  LocalDate extended(LocalDate due) {
    return counted("appeal.personnel.decide.extend.days", due);
  }

  private LocalDate counted(String rule, LocalDate from) {
    return calendar.deadline(from, rules.get(rule, from)).last();
  }
}
