package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.desk.NumberSeries;
import org.dandang.office.domain.series.GivenNumber;
import org.dandang.office.domain.series.Numbers;

/** Gives numbers to the contexts, within their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NumberCounter implements NumberSeries {
  private Numbers numbers;
  private Actor actor;
  private Clock clock;

  protected NumberCounter() {}

  @Inject
  NumberCounter(Numbers numbers, Actor actor, Clock clock) {
    this.numbers = numbers;
    this.actor = actor;
    this.clock = clock;
  }

  @Override
  public String next(String kind, int year) {
    LocalDateTime now = LocalDateTime.now(clock);
    LocalDateTime at = actor.leavesTheDayOnly() ? now.truncatedTo(ChronoUnit.DAYS) : now;
    int ordinal = numbers.locked(kind, year).next();
    GivenNumber number = new GivenNumber(numbers.nextId(), kind, year, ordinal, at, actor.name());
    numbers.add(number);
    return number.text();
  }
}
