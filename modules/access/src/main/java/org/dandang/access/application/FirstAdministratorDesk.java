package org.dandang.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.access.api.FirstAdministrator;
import org.dandang.access.api.ResetCode;
import org.dandang.access.domain.Account;
import org.dandang.access.domain.Accounts;
import org.dandang.access.domain.Credential;
import org.dandang.access.domain.Factors;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.time.Period;

/** There are no default passwords: the first one is set with a code that is shown at the start. */
@ApplicationScoped
@Transactional
@Permits(Role.SYSTEM_ADMINISTRATOR)
class FirstAdministratorDesk implements FirstAdministrator {
  private Accounts accounts;
  private Factors factors;
  private Resets resets;
  private Clock clock;

  protected FirstAdministratorDesk() {}

  @Inject
  FirstAdministratorDesk(Accounts accounts, Factors factors, Resets resets, Clock clock) {
    this.accounts = accounts;
    this.factors = factors;
    this.resets = resets;
    this.clock = clock;
  }

  @Override
  public Optional<ResetCode> openIfNone() {
    if (accounts.anyPassword()) return Optional.empty();
    Account first = accounts.accountNamed(ACCOUNT).orElseGet(this::open);
    return Optional.of(resets.start(accounts.credential(first.id())));
  }

  @Override
  public ResetCode recover(String name) {
    Account lost =
        accounts.accountNamed(name).filter(this::keepsRights).orElseThrow(() -> nobody(name));
    factors.withdraw(lost.id());
    lost.endSessions();
    return resets.start(accounts.credential(lost.id()));
  }

  private boolean keepsRights(Account account) {
    LocalDate today = LocalDate.now(clock);
    return Account.rolesDuring(List.of(account), Period.of(today, today))
        .contains(Role.SECURITY_ADMINISTRATOR);
  }

  private static IllegalStateException nobody(String name) {
    return new IllegalStateException(
        "access.recover：没有名为“%s”的安全保密管理员。There is no security administrator of that name."
            .formatted(name));
  }

  private Account open() {
    Period period = Period.from(LocalDate.now(clock));
    Account first = new Account(accounts.nextId(), ACCOUNT, Optional.empty(), period);
    first.grant(
        accounts.nextGrantId(), Role.SECURITY_ADMINISTRATOR, true, Set.of(), period, Set.of());
    accounts.add(first, new Credential(first.id()));
    return first;
  }
}
