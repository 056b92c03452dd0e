package org.dandang.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Sealer;
import org.dandang.office.api.DraftRecords;
import org.dandang.office.domain.desk.DraftTerm;
import org.dandang.office.domain.desk.Drafts;

@ApplicationScoped
@Permits({})
class DraftTable implements DraftRecords {
  @PersistenceContext(unitName = "office")
  EntityManager em;

  private Drafts drafts;
  private DraftTerm term;
  private Sealer sealer;
  private Actor actor;

  protected DraftTable() {}

  @Inject
  DraftTable(Drafts drafts, DraftTerm term, Sealer sealer, Actor actor) {
    this.drafts = drafts;
    this.term = term;
    this.sealer = sealer;
    this.actor = actor;
  }

  @Override
  public List<DraftRow> drafts() {
    return em.createQuery(
            "select new org.dandang.office.api.DraftRecords$DraftRow(d.form, d.title, d.savedAt)"
                + " from Draft d where d.owner = :owner and d.savedAt >= :since"
                + " order by d.savedAt desc, d.id desc",
            DraftRow.class)
        .setParameter("owner", actor.name())
        .setParameter("since", term.since())
        .getResultList();
  }

  @Override
  public Optional<Kept> draft(String form) {
    return drafts
        .draft(form, actor.name())
        .filter(draft -> !draft.savedAt().isBefore(term.since()))
        .map(draft -> new Kept(sealer.unseal(draft.sealed()), draft.savedAt()));
  }

  @Override
  public boolean keeps(String form) {
    return drafts.draft(form, actor.name()).isPresent();
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
