package org.dandang.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.office.domain.desk.Notice;
import org.dandang.office.domain.desk.NoticeBoard;
import org.dandang.office.domain.desk.Receipt;

@ApplicationScoped
class StoredNotices implements NoticeBoard {
  private final Ids ids = new Ids("office_seq");

  @PersistenceContext(unitName = "office")
  EntityManager em;

  @Override
  public long nextId() {
    return ids.next(em);
  }

  @Override
  public void add(Notice notice, Collection<PersonId> to) {
    em.persist(notice);
    em.flush();
    to.forEach(person -> em.persist(new Receipt(nextId(), notice.id(), person)));
  }

  @Override
  public Receipt receipt(long notice, PersonId person) {
    return em.createQuery(
            "select r from Receipt r where r.notice = :notice and r.person = :person",
            Receipt.class)
        .setParameter("notice", notice)
        .setParameter("person", person)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound(notice));
  }
}
