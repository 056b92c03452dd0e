package org.dandang.training.domain.classes;

import org.dandang.kernel.rule.Fraction;

/**
 * Who misses more than this part of a class (JY-15) is present, and gets neither hours nor a
 * certificate.
 */
public record CreditRule(Fraction absenceAllowed) {
  boolean credits(int signIns, int sessions) {
    int missed = Math.max(0, sessions - signIns);
    return (long) missed * absenceAllowed.denominator()
        <= (long) sessions * absenceAllowed.numerator();
  }
}
