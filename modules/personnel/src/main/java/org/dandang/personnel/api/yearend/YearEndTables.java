package org.dandang.personnel.api.yearend;

import java.time.LocalDate;

/** Year-end tables (年报) as of a day, within what the actor may see. */
public interface YearEndTables {
  EstablishmentTable establishment(LocalDate day);

  YearEndTable persons(YearEndTable.Kind kind, LocalDate day);
}
