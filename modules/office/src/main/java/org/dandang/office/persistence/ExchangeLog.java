package org.dandang.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.persistence.ListReader;
import org.dandang.office.api.ExchangeRecords;
import org.dandang.office.domain.exchange.ExchangeBook;
import org.dandang.office.domain.exchange.KeyCard;
import org.dandang.office.domain.exchange.OwnKey;

@ApplicationScoped
@Permits(Role.SECURITY_ADMINISTRATOR)
class ExchangeLog implements ExchangeRecords {
  private static final String ROWS =
      "select new org.dandang.office.api.ExchangeRecords$ExchangedRow(e.id, e.kind, e.taken,"
          + " e.number, e.on, e.rows, e.notedAt, e.notedBy) from Exchanged e";

  @PersistenceContext(unitName = "office")
  EntityManager em;

  private OwnKey own;
  private ExchangeBook book;

  protected ExchangeLog() {}

  @Inject
  ExchangeLog(OwnKey own, ExchangeBook book) {
    this.own = own;
    this.book = book;
  }

  @Override
  public Key own() {
    return shown(own.card());
  }

  @Override
  public Optional<Key> partner() {
    return book.partner().map(ExchangeLog::shown);
  }

  private static Key shown(KeyCard card) {
    return new Key(card.text(), card.fingerprint());
  }

  @Override
  public Listing<ExchangedRow> list(ListQuery query) {
    return ListReader.of(em, ExchangedRow.class, ROWS, "e.id")
        .sort("notedAt", "e.notedAt")
        .sort("number", "e.number")
        .order("e.notedAt desc, e.id desc")
        .read(query);
  }
}
