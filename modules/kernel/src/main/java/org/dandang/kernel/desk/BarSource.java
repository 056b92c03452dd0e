package org.dandang.kernel.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/**
 * Effect periods that bar persons from something on a day (RY-24, TX-4, ZW-19, ZW-52, CF-10). There
 * is no override.
 */
public interface BarSource {
  /** What a bar is asked for. */
  enum Purpose {
    PROMOTION,
    TRANSFER,
    AWARD,
    APPRAISAL,
    RETIREMENT
  }

  /**
   * One bar.
   *
   * @param rule id of the rule that bars, such as {@code TX-4}
   * @param until last day inside the period; empty while a case is open
   */
  record Bar(PersonId person, String rule, Optional<LocalDate> until) {}

  List<Bar> bars(Collection<PersonId> persons, Purpose purpose, LocalDate day);
}
