package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.rule.Rule;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;

/** Who deals with warnings, and what rules they rest on. */
@RequestScoped
public class WarningActs {
  @Inject RuleBook rules;
  @Inject BusinessDay business;
  @Inject Actor actor;

  public boolean isOfficer() {
    return actor.is(Role.PERSONNEL_OFFICER);
  }

  public String basis(String rule) {
    return rule + " " + rules.cite(rule, business.today()).map(Rule::text).orElse("");
  }
}
