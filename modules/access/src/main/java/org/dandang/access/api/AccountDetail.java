package org.dandang.access.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An account with its grants, ended ones too.
 *
 * @param factor since when it has a second factor
 */
public record AccountDetail(
    AccountRow account, List<GrantRow> grants, Optional<Instant> factor, long version) {
  public AccountDetail {
    grants = List.copyOf(grants);
  }
}
