package org.dandang.petition.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dandang.petition.api.Channel;
import org.dandang.petition.api.PortalDay;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.ReportState;
import org.dandang.petition.domain.Enclosure;
import org.dandang.petition.domain.Message;
import org.dandang.petition.domain.Posts;
import org.dandang.petition.domain.Receipt;
import org.dandang.petition.domain.Report;

@ApplicationScoped
class StoredPosts implements Posts {
  @PersistenceContext(unitName = "petition")
  EntityManager em;

  @Override
  public void add(Receipt receipt) {
    em.persist(receipt);
  }

  @Override
  public Optional<Receipt> find(String locator) {
    return em.createQuery("select r from Receipt r where r.locator = :locator", Receipt.class)
        .setParameter("locator", locator)
        .getResultStream()
        .findFirst();
  }

  @Override
  public boolean hasReceipt(ReportId report) {
    return em.find(Receipt.class, report.value()) != null;
  }

  @Override
  public List<Report> unregistered() {
    return em.createQuery(
            "select r from Report r where r.channel = :portal and r.state = :received"
                + " and r.standing.voided = false and not exists"
                + " (select a.id from Allegation a where a.report = r) order by r.id",
            Report.class)
        .setParameter("portal", Channel.PORTAL)
        .setParameter("received", ReportState.RECEIVED)
        .getResultList();
  }

  @Override
  public void add(Message message) {
    em.persist(message);
    em.flush();
  }

  @Override
  public List<Message> messages(ReportId report) {
    return of(Message.class, report, "m.id");
  }

  @Override
  public void add(Enclosure enclosure) {
    em.persist(enclosure);
    em.flush();
  }

  @Override
  public List<Enclosure> enclosures(ReportId report) {
    return of(Enclosure.class, report, "m.number");
  }

  private <T> List<T> of(Class<T> type, ReportId report, String order) {
    return em.createQuery(
            "select m from %s m where m.report = :report order by %s"
                .formatted(type.getSimpleName(), order),
            type)
        .setParameter("report", report.value())
        .getResultList();
  }

  @Override
  public void destroy(ReportId report) {
    Stream.concat(messages(report).stream(), enclosures(report).stream()).forEach(em::remove);
  }

  /** In one statement: two who come at once are both counted. */
  @Override
  public void count(Act act, LocalDate day) {
    String column = act.name().toLowerCase(Locale.ROOT);
    em.createNativeQuery(
            "insert into petition_portal_day (day, handed_in, looked_up, added)"
                + " values (?1, ?2, ?3, ?4) on conflict (day) do update set %s = petition_portal_day.%s + 1"
                    .formatted(column, column))
        .setParameter(1, day)
        .setParameter(2, act == Act.HANDED_IN ? 1 : 0)
        .setParameter(3, act == Act.LOOKED_UP ? 1 : 0)
        .setParameter(4, act == Act.ADDED ? 1 : 0)
        .executeUpdate();
  }

  @Override
  public List<PortalDay> daysBefore(LocalDate today) {
    List<?> rows =
        em.createNativeQuery(
                "select cast(day as text), handed_in, looked_up, added from petition_portal_day"
                    + " where day < ?1 order by day")
            .setParameter(1, today)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(StoredPosts::day).toList();
  }

  private static PortalDay day(Object[] row) {
    return new PortalDay(
        LocalDate.parse((String) row[0]),
        ((Number) row[1]).intValue(),
        ((Number) row[2]).intValue(),
        ((Number) row[3]).intValue());
  }

  @Override
  public void forget(LocalDate day) {
    em.createNativeQuery("delete from petition_portal_day where day = ?1")
        .setParameter(1, day)
        .executeUpdate();
  }
}
