package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.desk.NumberSeries;
import org.dandang.office.api.NumberDesk;
import org.dandang.office.api.VoidNumber;
import org.dandang.office.domain.series.GivenNumber;
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

  /** Gives numbers to the contexts, within their transaction. */
  @ApplicationScoped
  @Transactional(Transactional.TxType.MANDATORY)
  static class Counter implements NumberSeries {
    private Numbers numbers;
    private Actor actor;
    private Clock clock;

    protected Counter() {}

    @Inject
    Counter(Numbers numbers, Actor actor, Clock clock) {
      this.numbers = numbers;
      this.actor = actor;
      this.clock = clock;
    }

    @Override
    public String next(String kind, int year) {
      int ordinal = numbers.locked(kind, year).next();
      GivenNumber number =
          new GivenNumber(
              numbers.nextId(), kind, year, ordinal, LocalDateTime.now(clock), actor.name());
      numbers.add(number);
      return number.text();
    }
  }
}
