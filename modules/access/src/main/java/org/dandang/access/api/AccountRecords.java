package org.dandang.access.api;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Accounts and roles, for the security administrator. */
public interface AccountRecords {
  /** Filters: {@code name} (contains), {@code person}, {@code disabled}; sorts: name, begin. */
  Listing<AccountRow> list(@NotNull ListQuery query);

  AccountDetail get(@NotNull AccountId id);

  List<RoleRow> roles();

  List<HistoryRow> history(@NotNull AccountId id);
}
