package org.dandang.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.dandang.kernel.desk.Courier.Kind;
import org.dandang.kernel.persistence.Ids;
import org.dandang.office.domain.exchange.ExchangeBook;
import org.dandang.office.domain.exchange.Exchanged;
import org.dandang.office.domain.exchange.KeyCard;
import org.dandang.office.domain.exchange.Partner;

@ApplicationScoped
class StoredExchanges implements ExchangeBook {
  private final Ids ids = new Ids("office_seq");

  @PersistenceContext(unitName = "office")
  EntityManager em;

  @Override
  public long nextId() {
    return ids.next(em);
  }

  @Override
  public long nextNumber(Kind kind, KeyCard own) {
    return last(kind, own, false) + 1;
  }

  @Override
  public long lastTaken(Kind kind, KeyCard partner) {
    return last(kind, partner, true);
  }

  private long last(Kind kind, KeyCard sender, boolean taken) {
    Long last =
        em.createQuery(
                "select max(e.number) from Exchanged e"
                    + " where e.kind = :kind and e.sender = :sender and e.taken = :taken",
                Long.class)
            .setParameter("kind", kind)
            .setParameter("sender", sender.fingerprint())
            .setParameter("taken", taken)
            .getSingleResult();
    return last == null ? 0 : last;
  }

  @Override
  public boolean isTaken(Kind kind, KeyCard partner, long number) {
    return em.createQuery(
                "select count(e) from Exchanged e where e.kind = :kind and e.sender = :sender"
                    + " and e.taken = true and e.number = :number",
                Long.class)
            .setParameter("kind", kind)
            .setParameter("sender", partner.fingerprint())
            .setParameter("number", number)
            .getSingleResult()
        > 0;
  }

  @Override
  public void add(Exchanged file) {
    em.persist(file);
  }

  @Override
  public Optional<KeyCard> partner() {
    return em.createQuery("select p from Partner p order by p.id desc", Partner.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(Partner::key);
  }

  @Override
  public void add(Partner partner) {
    em.persist(partner);
  }
}
