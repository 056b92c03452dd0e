package org.dandang.personnel.api.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Which cadres conditions leave as of a day. */
public interface CadreSearch {
  /** How many, before anything is built on them. */
  long count(@NotNull @Valid Conditions conditions, @NotNull LocalDate day);

  /** Filters: asOf, name. Sorts: name, unit, birth, since. */
  Listing<EligibleRow> list(@NotNull @Valid Conditions conditions, ListQuery query);
}
