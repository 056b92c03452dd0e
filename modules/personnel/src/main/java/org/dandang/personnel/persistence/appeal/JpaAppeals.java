package org.dandang.personnel.persistence.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.dandang.kernel.persistence.Ids;
import org.dandang.personnel.api.appeal.AppealId;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.domain.appeal.Appeal;
import org.dandang.personnel.domain.appeal.Appeals;
import org.dandang.personnel.persistence.Kept;

@ApplicationScoped
class JpaAppeals implements Appeals {
  private final Ids ids = new Ids("personnel_appeal_seq");
  private final Kept<Appeal> kept = new Kept<>(Appeal.class, Appeal::version);

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public AppealId nextId() {
    return new AppealId(ids.next(em));
  }

  @Override
  public void add(Appeal appeal) {
    em.persist(appeal);
  }

  @Override
  public Appeal get(AppealId id, long seen) {
    return kept.get(em, id.value(), seen);
  }

  @Override
  public List<Appeal> against(ChangeId change) {
    return em.createQuery(
            "select a from Appeal a where a.change = :change order by a.recourse.filedOn, a.id",
            Appeal.class)
        .setParameter("change", change.value())
        .getResultList();
  }
}
