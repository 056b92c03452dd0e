package org.dandang.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.office.api.DraftRecords;

@ApplicationScoped
@Permits({})
class DraftTable implements DraftRecords {
  @PersistenceContext(unitName = "office")
  EntityManager em;

  private Actor actor;

  protected DraftTable() {}

  @Inject
  DraftTable(Actor actor) {
    this.actor = actor;
  }

  @Override
  public List<DraftRow> drafts() {
    return em.createQuery(
            "select new org.dandang.office.api.DraftRecords$DraftRow("
                + "d.id, d.form, d.title, d.content, d.savedAt) from Draft d"
                + " where d.owner = :owner order by d.savedAt desc, d.id desc",
            DraftRow.class)
        .setParameter("owner", actor.name())
        .getResultList();
  }

  @Override
  public List<ViewRow> views(String list) {
    return em.createQuery(
            "select new org.dandang.office.api.DraftRecords$ViewRow(v.id, v.name, v.query)"
                + " from SavedView v where v.owner = :owner and v.list = :list order by v.name",
            ViewRow.class)
        .setParameter("owner", actor.name())
        .setParameter("list", list)
        .getResultList();
  }
}
