package org.dandang.personnel.domain.appointment;

import java.time.LocalDate;

/**
 * Effect periods are asked at candidate, at decision and at appointment; nothing overrides them
 * (E10).
 */
@FunctionalInterface
public interface Bars {
  /**
   * @throws Barred when the person of the change is inside an effect period on the day
   */
  void refuse(Change change, LocalDate day);
}
