package org.dandang.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dandang.access.api.Refused;
import org.dandang.access.api.Token;
import org.dandang.access.api.TokenDesk;
import org.dandang.access.domain.Caller;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Role;

/**
 * Where machines get their tokens. No role is needed to ask: account and password decide. An
 * account of which a second factor is demanded gets none, for a token would go round it.
 */
@ApplicationScoped
@Permits({})
class TokenCounter implements TokenDesk {
  private SignIns signIns;
  private Tokens tokens;
  private FactorDemand demand;

  protected TokenCounter() {}

  @Inject
  TokenCounter(SignIns signIns, Tokens tokens, FactorDemand demand) {
    this.signIns = signIns;
    this.tokens = tokens;
    this.demand = demand;
  }

  @Override
  public Token issue(String account, String password) {
    Caller caller = signIns.signIn(account, password);
    if (!caller.is(Role.INTEGRATOR) || demand.asks(caller.roles()))
      throw new Refused(caller.name(), "TokenCounter.issue");
    return tokens.of(caller);
  }
}
