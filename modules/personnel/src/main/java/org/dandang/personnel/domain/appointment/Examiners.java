package org.dandang.personnel.domain.appointment;

import java.util.Arrays;

/** Who examines. */
public final class Examiners {
  private static final String BETWEEN = "[、，,；;\\s]+";

  private Examiners() {}

  /** A group examines, never one alone. */
  public static void refuseTooFew(String members, int least) {
    long named = Arrays.stream(members.strip().split(BETWEEN)).distinct().count();
    if (named < least) throw new ExaminersTooFew(least);
  }
}
