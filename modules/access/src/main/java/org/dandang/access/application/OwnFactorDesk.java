package org.dandang.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.dandang.access.api.FactorOffer;
import org.dandang.access.api.FactorState;
import org.dandang.access.api.OwnFactor;
import org.dandang.access.domain.Account;
import org.dandang.access.domain.Accounts;
import org.dandang.access.domain.Factors;
import org.dandang.access.domain.NotSignedIn;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;

/** The own second factor. No role is needed: whoever acts changes only what is the actor's own. */
@ApplicationScoped
@Transactional
@Permits({})
class OwnFactorDesk implements OwnFactor {
  private Accounts accounts;
  private Factors factors;
  private SecondFactors second;
  private FactorDemand demand;
  private SignIns signIns;
  private Actor actor;

  protected OwnFactorDesk() {}

  @Inject
  OwnFactorDesk(
      Accounts accounts,
      Factors factors,
      SecondFactors second,
      FactorDemand demand,
      SignIns signIns,
      Actor actor) {
    this.accounts = accounts;
    this.factors = factors;
    this.second = second;
    this.demand = demand;
    this.signIns = signIns;
    this.actor = actor;
  }

  @Override
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  @Permits({})
  public FactorState state() {
    Account own = own();
    return new FactorState(
        factors.find(own.id()).map(Factors.Kept::since),
        factors.codesLeft(own.id()),
        demand.asks(actor.roles()));
  }

  @Override
  public FactorOffer offer(String password, Optional<String> code) {
    Account own = own();
    signIns.confirm(own.name(), password);
    if (second.isEnrolled(own.id())) signIns.confirmCode(own.name(), code.orElse(""));
    return second.offer(own.id(), own.name());
  }

  @Override
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  @Permits({})
  public Optional<FactorOffer> waiting() {
    return accounts.accountNamed(actor.name()).flatMap(own -> second.waiting(own.id(), own.name()));
  }

  @Override
  public List<String> confirm(String code) {
    Account own = own();
    List<String> codes = second.confirm(own.id(), code);
    own.endSessions();
    return codes;
  }

  private Account own() {
    return accounts.accountNamed(actor.name()).orElseThrow(NotSignedIn::new);
  }
}
