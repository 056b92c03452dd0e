package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.office.api.NumberDesk;
import org.dandang.office.api.VoidNumber;
import org.dandang.office.domain.InTheFuture;
import org.dandang.office.domain.series.Numbers;

@ApplicationScoped
@Transactional
@Permits({
  Role.PERSONNEL_OFFICER,
  Role.COMMENDATION_OFFICER,
  Role.CASE_MANAGER,
  Role.ACCOUNTABILITY_OFFICER,
  Role.COMMITTEE_CLERK
})
class NumberRegister implements NumberDesk {
  private Numbers numbers;
  private BusinessDay day;

  protected NumberRegister() {}

  @Inject
  NumberRegister(Numbers numbers, BusinessDay day) {
    this.numbers = numbers;
    this.day = day;
  }

  @Override
  public void voidNumber(VoidNumber command) {
    InTheFuture.refused(command.amendment().on(), day.today());
    numbers.get(command.number(), command.seen()).voidBy(command.amendment());
  }
}
