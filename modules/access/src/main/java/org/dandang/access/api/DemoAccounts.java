package org.dandang.access.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** Opens the accounts of the demo with known passwords; refused in any other database. */
public interface DemoAccounts {
  void open(@NotNull List<DemoAccount> accounts, @NotNull LocalDate from);
}
