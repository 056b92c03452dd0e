package org.dandang.accountability.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.dandang.accountability.domain.CommitteeRule;
import org.dandang.accountability.domain.DayInFuture;
import org.dandang.accountability.domain.EffectPeriods;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;

/** The business day, and the rules of the day of an event. */
@ApplicationScoped
class Days {
  private RuleBook rules;
  private BusinessDay businessDay;

  protected Days() {}

  @Inject
  Days(RuleBook rules, BusinessDay businessDay) {
    this.rules = rules;
    this.businessDay = businessDay;
  }

  LocalDate today() {
    return businessDay.today();
  }

  void mustHaveCome(LocalDate on) {
    if (on.isAfter(businessDay.today())) throw new DayInFuture(on);
  }

  CommitteeRule committee(LocalDate on) {
    return new CommitteeRule(
        rules.get("decide.quorum", on).fraction(), rules.get("decide.approve", on).fraction());
  }

  LocalDate clearanceUntil(LocalDate on) {
    return on.plusMonths(rules.get("clearance.valid.months", on).number());
  }

  EffectPeriods effects() {
    return new EffectPeriods(rules);
  }
}
