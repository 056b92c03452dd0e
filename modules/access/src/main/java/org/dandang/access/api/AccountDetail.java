package org.dandang.access.api;

import java.util.List;

/** An account with its grants, ended ones too. */
public record AccountDetail(AccountRow account, List<GrantRow> grants, long version) {
  public AccountDetail {
    grants = List.copyOf(grants);
  }
}
