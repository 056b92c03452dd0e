package org.dandang.commendation.application;

import java.time.LocalDate;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.time.BusinessDay;

/** What is entered has happened: a day to come is refused. */
record Days(BusinessDay businessDay) {
  LocalDate today() {
    return businessDay.today();
  }

  void happened(LocalDate on) {
    if (on.isAfter(today())) throw new InvalidInput("on", "commendation.day-ahead", on);
  }
}
