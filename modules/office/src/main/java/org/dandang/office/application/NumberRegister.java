package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Role;
import org.dandang.office.api.NumberDesk;
import org.dandang.office.api.VoidNumber;
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

  protected NumberRegister() {}

  @Inject
  NumberRegister(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public void voidNumber(VoidNumber command) {
    numbers.get(command.number(), command.seen()).voidBy(command.amendment());
  }
}
