package org.dandang.petition.domain;

import java.time.LocalDate;
import org.dandang.kernel.time.TimeLimit;

/** Winds clocks by the rule book. */
public interface ClockWork extends Counting {
  long nextId();

  TimeLimit wound(String rule, LocalDate from);
}
