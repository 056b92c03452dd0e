package org.dandang.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.persistence.HistoryReader;
import org.dandang.kernel.rule.NotFound;
import org.dandang.office.api.SeatId;
import org.dandang.office.api.SeatRecords;
import org.dandang.office.domain.seat.HandOver;
import org.dandang.office.domain.seat.Seat;

@ApplicationScoped
@Permits({})
class SeatTable implements SeatRecords {
  @PersistenceContext(unitName = "office")
  EntityManager em;

  private Actor actor;

  protected SeatTable() {}

  @Inject
  SeatTable(Actor actor) {
    this.actor = actor;
  }

  @Override
  public List<SeatRow> seats() {
    return em
        .createQuery("select s from Seat s order by s.name, s.id", Seat.class)
        .getResultList()
        .stream()
        .map(Seat::row)
        .toList();
  }

  @Override
  public SeatRow get(SeatId id) {
    Seat seat = em.find(Seat.class, id.value());
    if (seat == null) throw new NotFound(id.value());
    return seat.row();
  }

  @Override
  public List<HistoryRow> history(SeatId seat) {
    return HistoryReader.of(em, "office").rows("office_seat", seat.value());
  }

  @Override
  public Optional<HandOverRow> handingOver(SeatId seat) {
    return em.createQuery(
            "select h from HandOver h where h.open = true and h.seat = :seat", HandOver.class)
        .setParameter("seat", seat.value())
        .getResultStream()
        .findFirst()
        .map(HandOver::row);
  }

  @Override
  public List<SeatRow> of(PersonId person, LocalDate day) {
    return em
        .createQuery(
            "select s from Seat s where s.first = :person or s.second = :person"
                + " or s.deputy = :person and :day between s.absence.begin and s.absence.end"
                + " order by s.id",
            Seat.class)
        .setParameter("person", person)
        .setParameter("day", day)
        .getResultList()
        .stream()
        .map(Seat::row)
        .toList();
  }

  @Override
  public List<HandOverRow> waiting() {
    return actor
        .person()
        .map(
            who ->
                em
                    .createQuery(
                        "select h from HandOver h where h.open = true"
                            + " and (h.giver = :who or h.taker = :who) order by h.id",
                        HandOver.class)
                    .setParameter("who", who)
                    .getResultList()
                    .stream()
                    .map(HandOver::row)
                    .toList())
        .orElse(List.of());
  }
}
