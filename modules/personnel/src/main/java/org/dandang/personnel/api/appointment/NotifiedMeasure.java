package org.dandang.personnel.api.appointment;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.desk.BarSource.Purpose;

/**
 * What the discipline commission notifies of: an open case bars everything and has no end yet; a
 * sanction or an admonition bars promotion, awards and a good appraisal until its last day.
 */
public enum NotifiedMeasure {
  OPEN_CASE("ZW-52", EnumSet.allOf(Purpose.class)),
  ADMONITION("TX-4"),
  PARTY_WARNING("CF-10a"),
  PARTY_SERIOUS_WARNING("CF-10a"),
  PARTY_REMOVAL("CF-11"),
  PARTY_PROBATION("CF-12"),
  PARTY_EXPULSION("CF-13"),
  ADMIN_WARNING("ZW-19"),
  ADMIN_DEMERIT("ZW-19"),
  ADMIN_MAJOR_DEMERIT("ZW-19"),
  ADMIN_DEMOTION("ZW-19"),
  ADMIN_REMOVAL("ZW-19");

  private final String rule;
  private final Set<Purpose> purposes;

  NotifiedMeasure(String rule) {
    this(rule, EnumSet.of(Purpose.PROMOTION, Purpose.AWARD, Purpose.APPRAISAL));
  }

  NotifiedMeasure(String rule, Set<Purpose> purposes) {
    this.rule = rule;
    this.purposes = Set.copyOf(purposes);
  }

  /** Id of the rule that bars. */
  public String rule() {
    return rule;
  }

  public Set<Purpose> purposes() {
    return purposes;
  }

  /** Ends on a day that is known when it is notified. */
  public boolean ends() {
    return this != OPEN_CASE;
  }

  /**
   * As the rule book knows what it does to annual grades; an open case does nothing of that kind.
   */
  public Optional<String> onGrades() {
    return ends() ? Optional.of(name()) : Optional.empty();
  }
}
