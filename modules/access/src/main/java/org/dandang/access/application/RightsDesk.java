package org.dandang.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.access.api.AccountDesk;
import org.dandang.access.api.AccountId;
import org.dandang.access.api.GrantId;
import org.dandang.access.api.GrantRole;
import org.dandang.access.api.OpenAccount;
import org.dandang.access.api.Reason;
import org.dandang.access.api.ResetCode;
import org.dandang.access.domain.Account;
import org.dandang.access.domain.AccountNameTaken;
import org.dandang.access.domain.Accounts;
import org.dandang.access.domain.Credential;
import org.dandang.access.domain.Factors;
import org.dandang.access.domain.NoFactorEnrolled;
import org.dandang.access.domain.NotOwnRights;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.time.Period;

/** Accounts and rights, given by the security administrator and to nobody by himself. */
@ApplicationScoped
@Transactional
@Permits(Role.SECURITY_ADMINISTRATOR)
class RightsDesk implements AccountDesk {
  private Accounts accounts;
  private Factors factors;
  private Actor actor;
  private Resets resets;

  protected RightsDesk() {}

  @Inject
  RightsDesk(Accounts accounts, Factors factors, Actor actor, Resets resets) {
    this.accounts = accounts;
    this.factors = factors;
    this.actor = actor;
    this.resets = resets;
  }

  @Override
  public AccountId open(OpenAccount command) {
    refuseOwn(command.person());
    if (accounts.accountNamed(command.name()).isPresent())
      throw new AccountNameTaken(command.name());
    Period period = Period.of(command.from(), command.to().orElse(null));
    Account account = new Account(accounts.nextId(), command.name(), command.person(), period);
    accounts.add(account, new Credential(account.id()));
    return account.id();
  }

  @Override
  public GrantId grant(GrantRole command) {
    Account account = accounts.get(command.account(), command.seen());
    refuseOwn(account);
    Period time = Period.of(command.from(), command.to().orElse(null));
    return account
        .grant(
            accounts.nextGrantId(),
            command.role(),
            command.everywhere(),
            command.units(),
            time,
            elsewhere(account, time))
        .id();
  }

  @Override
  public void withdraw(AccountId id, GrantId grant, LocalDate on, long seen) {
    Account account = accounts.get(id, seen);
    refuseOwn(account);
    account.withdraw(grant, on);
  }

  @Override
  public void disable(AccountId id, long seen) {
    Account account = accounts.get(id, seen);
    refuseOwn(account);
    account.disable();
  }

  @Override
  public void enable(AccountId id, long seen) {
    Account account = accounts.get(id, seen);
    refuseOwn(account);
    account.enable(time -> elsewhere(account, time));
  }

  @Override
  public ResetCode startReset(AccountId id, long seen) {
    Account account = accounts.get(id, seen);
    refuseOwn(account);
    account.endSessions();
    return resets.start(accounts.credential(id));
  }

  @Override
  public void withdrawFactor(AccountId id, Reason reason, long seen) {
    Account account = accounts.get(id, seen);
    refuseOwn(account);
    if (!factors.withdraw(id)) throw new NoFactorEnrolled();
    account.endSessions();
  }

  private void refuseOwn(Account account) {
    if (account.name().equals(actor.name())) throw new NotOwnRights();
    refuseOwn(account.person());
  }

  private void refuseOwn(Optional<PersonId> person) {
    if (person.isPresent() && person.equals(actor.person())) throw new NotOwnRights();
  }

  private Set<Role> elsewhere(Account account, Period time) {
    List<Account> others =
        account.person().map(accounts::of).orElse(List.of()).stream()
            .filter(other -> !other.id().equals(account.id()))
            .toList();
    return Account.rolesDuring(others, time);
  }
}
