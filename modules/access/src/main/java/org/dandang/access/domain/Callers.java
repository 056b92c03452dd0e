package org.dandang.access.domain;

import java.util.Optional;
import org.dandang.access.api.AccountId;

/** Accounts that may act today. */
public interface Callers {
  /** As of this moment: a disabled account or a withdrawn grant is gone at the next call. */
  Optional<Caller> named(String account);

  /** The slow hash of its password, where one is set. */
  Optional<String> hash(AccountId account);
}
