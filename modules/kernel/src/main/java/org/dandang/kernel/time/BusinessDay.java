package org.dandang.kernel.time;

import java.time.LocalDate;

/** The day on which the county works: today, except in a demo database, which keeps its own. */
public interface BusinessDay {
  LocalDate today();
}
