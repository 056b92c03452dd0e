package org.dandang.personnel.api.person;

import java.time.LocalDate;

/**
 * Ranks without a leading post: the 非领导职务 of before 2019-06-01 and the twelve ranks since (GW-19).
 */
public enum Rank {
  CONSULTANT(false),
  DEPUTY_CONSULTANT(false),
  PRINCIPAL_STAFF(false),
  DEPUTY_PRINCIPAL_STAFF(false),
  STAFF_MEMBER(false),
  CLERK(false),
  INSPECTOR_1(true),
  INSPECTOR_2(true),
  CONSULTANT_1(true),
  CONSULTANT_2(true),
  CONSULTANT_3(true),
  CONSULTANT_4(true),
  PRINCIPAL_STAFF_1(true),
  PRINCIPAL_STAFF_2(true),
  PRINCIPAL_STAFF_3(true),
  PRINCIPAL_STAFF_4(true),
  STAFF_MEMBER_1(true),
  STAFF_MEMBER_2(true);

  private static final LocalDate PARALLEL_RANKS = LocalDate.of(2019, 6, 1);

  private final boolean parallel;

  Rank(boolean parallel) {
    this.parallel = parallel;
  }

  /** Whether this rank can be given on the day. */
  public boolean existsOn(LocalDate day) {
    return parallel != day.isBefore(PARALLEL_RANKS);
  }
}
