package org.dandang.access.domain;

import java.util.List;
import java.util.Optional;
import org.dandang.access.api.AccountId;
import org.dandang.access.api.GrantId;
import org.dandang.kernel.id.PersonId;

/** All accounts there ever were. */
public interface Accounts {
  AccountId nextId();

  GrantId nextGrantId();

  void add(Account account, Credential credential);

  Account get(AccountId id);

  Account get(AccountId id, long seen);

  Optional<Account> accountNamed(String name);

  List<Account> of(PersonId person);

  Credential credential(AccountId account);

  /** Whether anybody at all can sign in. */
  boolean anyPassword();
}
