package org.dandang.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.office.api.NoticeRecords;

@ApplicationScoped
@Permits({})
class NoticeTable implements NoticeRecords {
  @PersistenceContext(unitName = "office")
  EntityManager em;

  private Actor actor;

  protected NoticeTable() {}

  @Inject
  NoticeTable(Actor actor) {
    this.actor = actor;
  }

  @Override
  public List<NoticeRow> mine(int limit) {
    Optional<PersonId> reader = actor.person();
    if (reader.isEmpty()) return List.of();
    return em.createQuery(
            "select new org.dandang.office.api.NoticeRecords$NoticeRow("
                + "n.id, n.subject, n.page, n.sentAt, r.readAt) from Notice n, Receipt r"
                + " where r.notice = n.id and r.person = :reader order by n.id desc",
            NoticeRow.class)
        .setParameter("reader", reader.get())
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public int unread() {
    return actor
        .person()
        .map(
            reader ->
                em.createQuery(
                        "select count(r) from Receipt r where r.person = :reader and r.readAt is null",
                        Long.class)
                    .setParameter("reader", reader)
                    .getSingleResult()
                    .intValue())
        .orElse(0);
  }

  @Override
  public List<Receipt> receipts(long notice) {
    return em.createQuery(
            "select new org.dandang.office.api.NoticeRecords$Receipt(r.person, r.readAt)"
                + " from Receipt r, Notice n where r.notice = n.id and n.id = :notice"
                + " and n.sender = :sender order by r.id",
            Receipt.class)
        .setParameter("notice", notice)
        .setParameter("sender", actor.name())
        .getResultList();
  }
}
