package org.dandang.office.application;

import static org.dandang.kernel.actor.Role.SECURITY_ADMINISTRATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.office.api.ExchangeDesk;
import org.dandang.office.api.TrustPartner;
import org.dandang.office.domain.exchange.ExchangeBook;
import org.dandang.office.domain.exchange.KeyCard;
import org.dandang.office.domain.exchange.Partner;

@ApplicationScoped
@Transactional
@Permits(SECURITY_ADMINISTRATOR)
class ExchangeOffice implements ExchangeDesk {
  private ExchangeBook book;
  private Actor actor;
  private Clock clock;

  protected ExchangeOffice() {}

  @Inject
  ExchangeOffice(ExchangeBook book, Actor actor, Clock clock) {
    this.book = book;
    this.actor = actor;
    this.clock = clock;
  }

  @Override
  public void trust(TrustPartner command) {
    KeyCard key = new KeyCard(command.publicKey());
    book.add(new Partner(book.nextId(), key, actor.name(), LocalDateTime.now(clock)));
  }
}
