package org.dandang.access.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.access.api.AccountId;
import org.dandang.access.api.GrantId;
import org.dandang.access.domain.Account;
import org.dandang.access.domain.Accounts;
import org.dandang.access.domain.Caller;
import org.dandang.access.domain.Callers;
import org.dandang.access.domain.Credential;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;

/** Accounts in memory. */
final class AccountBook implements Accounts, Callers {
  private final List<Account> accounts = new ArrayList<>();
  private final Map<AccountId, Credential> credentials = new HashMap<>();
  private long next = 1;

  @Override
  public AccountId nextId() {
    return new AccountId(next++);
  }

  @Override
  public GrantId nextGrantId() {
    return new GrantId(next++);
  }

  @Override
  public void add(Account account, Credential credential) {
    accounts.add(account);
    credentials.put(account.id(), credential);
  }

  @Override
  public Account get(AccountId id) {
    return accounts.stream()
        .filter(account -> account.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  @Override
  public Account get(AccountId id, long seen) {
    return get(id);
  }

  @Override
  public List<Account> of(PersonId person) {
    return accounts.stream()
        .filter(account -> account.person().equals(Optional.of(person)))
        .toList();
  }

  @Override
  public Credential credential(AccountId account) {
    return credentials.get(account);
  }

  @Override
  public boolean anyPassword() {
    return credentials.values().stream().anyMatch(each -> each.hash().isPresent());
  }

  @Override
  public Optional<Account> accountNamed(String name) {
    return accounts.stream().filter(account -> account.name().equals(name)).findFirst();
  }

  @Override
  public Optional<Caller> named(String name) {
    return accountNamed(name)
        .filter(account -> !account.isDisabled())
        .map(
            account ->
                new Caller(
                    account.id(),
                    name,
                    account.person(),
                    account.sessions(),
                    account.grants().stream()
                        .map(g -> new Caller.Held(g.role(), g.isEverywhere(), g.units()))
                        .toList()));
  }

  @Override
  public Optional<String> hash(AccountId account) {
    return credentials.get(account).hash();
  }
}
