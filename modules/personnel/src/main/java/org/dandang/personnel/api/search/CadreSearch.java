package org.dandang.personnel.api.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** How many cadres conditions leave, before anything is built on them. */
public interface CadreSearch {
  long count(@NotNull @Valid Conditions conditions, @NotNull LocalDate day);
}
