package org.dandang.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;
import org.dandang.office.api.SeatId;
import org.dandang.office.domain.seat.HandOver;
import org.dandang.office.domain.seat.Seat;
import org.dandang.office.domain.seat.Seats;

@ApplicationScoped
class StoredSeats implements Seats {
  private final Ids ids = new Ids("office_seq");

  @PersistenceContext(unitName = "office")
  EntityManager em;

  @Override
  public long nextId() {
    return ids.next(em);
  }

  @Override
  public void add(Seat seat) {
    em.persist(seat);
  }

  @Override
  public Seat get(SeatId id) {
    Seat seat = em.find(Seat.class, id.value());
    if (seat == null) throw new NotFound(id.value());
    return seat;
  }

  @Override
  public Seat get(SeatId id, long seen) {
    Seat seat = get(id);
    long now = seat.row().version();
    if (now != seen) throw new Stale(id.value(), seen, now);
    return seat;
  }

  @Override
  public void add(HandOver list) {
    em.persist(list);
  }

  @Override
  public HandOver handOver(long id) {
    HandOver list = em.find(HandOver.class, id);
    if (list == null) throw new NotFound(id);
    return list;
  }

  @Override
  public boolean handOverOpen(SeatId seat) {
    return !em.createQuery("select h.id from HandOver h where h.seat = :seat and h.open = true")
        .setParameter("seat", seat.value())
        .getResultList()
        .isEmpty();
  }
}
