package org.dandang.office.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Says once, when the database has just been made, what kind it is for ever. */
public interface DatabaseBirth {
  /** A demo, whose work goes on as on that day. */
  void asDemo(@NotNull LocalDate businessDay);

  void asReal();

  /** True once one of the two has been said. */
  boolean known();
}
