package org.dandang.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dandang.access.api.OwnAccount;
import org.dandang.access.domain.Account;
import org.dandang.access.domain.Accounts;
import org.dandang.access.domain.Credential;
import org.dandang.access.domain.NotSignedIn;
import org.dandang.access.domain.PasswordUnchanged;
import org.dandang.access.domain.ResetCodeWrong;
import org.dandang.access.domain.RoleTable;
import org.dandang.access.domain.SlowHash;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;

/** The own account. No role is needed: whoever acts changes only what is the actor's own. */
@ApplicationScoped
@Transactional
@Permits({})
class OwnDesk implements OwnAccount {
  private Accounts accounts;
  private SignIns signIns;
  private RoleTable table;
  private Actor actor;
  private AccessSettings settings;
  private Clock clock;

  protected OwnDesk() {}

  @Inject
  OwnDesk(
      Accounts accounts,
      SignIns signIns,
      RoleTable table,
      Actor actor,
      AccessSettings settings,
      Clock clock) {
    this.accounts = accounts;
    this.signIns = signIns;
    this.table = table;
    this.actor = actor;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public void changePassword(String old, String wanted) {
    Account own = accounts.accountNamed(actor.name()).orElseThrow(NotSignedIn::new);
    signIns.confirm(own.name(), old);
    if (wanted.equals(old)) throw new PasswordUnchanged();
    change(own, accounts.credential(own.id()), wanted);
  }

  @Override
  public void completeReset(String name, String code, String wanted) {
    Instant now = clock.instant();
    Optional<Account> account = accounts.accountNamed(name.strip().toLowerCase(Locale.ROOT));
    Optional<Credential> credential = account.map(known -> accounts.credential(known.id()));
    String kept =
        credential.flatMap(waiting -> waiting.waitingReset(now)).orElse(SlowHash.OF_NOBODY);
    boolean fits = SignIns.matches(code.strip(), kept);
    if (!fits || kept.equals(SlowHash.OF_NOBODY)) throw new ResetCodeWrong();
    change(account.orElseThrow(), credential.orElseThrow(), wanted);
  }

  @Override
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  @Permits({})
  public List<String> roles(boolean english) {
    return table.rows().stream()
        .filter(row -> actor.is(row.role()))
        .map(row -> english ? row.english() : row.chinese())
        .toList();
  }

  private void change(Account account, Credential credential, String wanted) {
    settings.passwords().check(account.name(), wanted);
    credential.change(SlowHash.of(wanted), clock.instant());
    account.endSessions();
  }
}
