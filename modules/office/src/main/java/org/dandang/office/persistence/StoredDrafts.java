package org.dandang.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.Optional;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.office.domain.desk.Draft;
import org.dandang.office.domain.desk.Drafts;
import org.dandang.office.domain.desk.SavedView;

@ApplicationScoped
class StoredDrafts implements Drafts {
  private final Ids ids = new Ids("office_seq");

  @PersistenceContext(unitName = "office")
  EntityManager em;

  @Override
  public long nextId() {
    return ids.next(em);
  }

  @Override
  public void keep(Draft draft) {
    typed(
            "insert into office_draft (id, version, owner, form, title, sealed, saved_at)"
                + " values (?6, 1, ?1, ?2, ?3, ?4, ?5) on conflict (owner, form) do update set"
                + " title = excluded.title, sealed = excluded.sealed, saved_at = excluded.saved_at,"
                + " version = office_draft.version + 1",
            draft)
        .setParameter(6, draft.id())
        .executeUpdate();
  }

  @Override
  public boolean keepAgain(Draft draft) {
    return typed(
                "update office_draft set title = ?3, sealed = ?4, saved_at = ?5, version = version"
                    + " + 1 where owner = ?1 and form = ?2",
                draft)
            .executeUpdate()
        > 0;
  }

  private Query typed(String sql, Draft draft) {
    return em.createNativeQuery(sql)
        .setParameter(1, draft.owner())
        .setParameter(2, draft.form())
        .setParameter(3, draft.title())
        .setParameter(4, draft.sealed())
        .setParameter(5, Timestamp.valueOf(draft.savedAt()));
  }

  @Override
  public void add(SavedView view) {
    em.persist(view);
  }

  @Override
  public Optional<Draft> draft(String form, String owner) {
    return em.createQuery(
            "select d from Draft d where d.form = :form and d.owner = :owner", Draft.class)
        .setParameter("form", form)
        .setParameter("owner", owner)
        .getResultStream()
        .findFirst();
  }

  @Override
  public int removeBefore(LocalDateTime moment) {
    return em.createQuery("delete from Draft d where d.savedAt < :moment")
        .setParameter("moment", moment)
        .executeUpdate();
  }

  @Override
  public void discard(String form, String owner) {
    em.createQuery("delete from Draft d where d.form = :form and d.owner = :owner")
        .setParameter("form", form)
        .setParameter("owner", owner)
        .executeUpdate();
  }

  @Override
  public SavedView view(long id, String owner) {
    return em.createQuery(
            "select v from SavedView v where v.id = :id and v.owner = :owner", SavedView.class)
        .setParameter("id", id)
        .setParameter("owner", owner)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  @Override
  public Optional<SavedView> view(String owner, String list, String name) {
    return em.createQuery(
            "select v from SavedView v where v.owner = :owner and v.list = :list and v.name = :name",
            SavedView.class)
        .setParameter("owner", owner)
        .setParameter("list", list)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void remove(SavedView view) {
    em.remove(view);
  }
}
