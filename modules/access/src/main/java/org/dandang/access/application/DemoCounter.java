package org.dandang.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dandang.access.api.DemoAccount;
import org.dandang.access.api.DemoAccounts;
import org.dandang.access.domain.Account;
import org.dandang.access.domain.Accounts;
import org.dandang.access.domain.Credential;
import org.dandang.access.domain.DemoDatabase;
import org.dandang.access.domain.NotADemo;
import org.dandang.access.domain.SlowHash;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.time.Period;

/** The accounts of the demo, under the same rules as all others but for their known passwords. */
@ApplicationScoped
@Transactional
@Permits(Role.SECURITY_ADMINISTRATOR)
class DemoCounter implements DemoAccounts {
  private Accounts accounts;
  private DemoDatabase database;
  private Clock clock;

  protected DemoCounter() {}

  @Inject
  DemoCounter(Accounts accounts, DemoDatabase database, Clock clock) {
    this.accounts = accounts;
    this.database = database;
    this.clock = clock;
  }

  @Override
  public void open(List<DemoAccount> wanted, LocalDate from) {
    if (!database.isDemo()) throw new NotADemo();
    wanted.forEach(each -> open(each, Period.from(from)));
  }

  private void open(DemoAccount wanted, Period period) {
    Account account = new Account(accounts.nextId(), wanted.name(), wanted.person(), period);
    for (Role role : wanted.roles()) {
      account.grant(
          accounts.nextGrantId(), role, wanted.units().isEmpty(), wanted.units(), period, Set.of());
    }
    Credential credential = new Credential(account.id());
    credential.change(SlowHash.of(wanted.password()), clock.instant());
    accounts.add(account, credential);
  }
}
