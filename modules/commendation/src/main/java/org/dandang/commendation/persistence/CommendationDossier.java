package org.dandang.commendation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.dandang.commendation.domain.Award;
import org.dandang.kernel.desk.DossierSource;
import org.dandang.kernel.id.PersonId;

/** Awards in a person's file (奖惩情况); void and revoked ones are left out. */
@ApplicationScoped
class CommendationDossier implements DossierSource {
  @PersistenceContext(unitName = "commendation")
  EntityManager em;

  @Override
  public List<Entry> entries(PersonId person) {
    return em.createQuery(
            "select a from Award a where a.person = :person and a.standing.voided = false"
                + " and a.revokedOn is null order by a.decidedOn",
            Award.class)
        .setParameter("person", person)
        .getResultStream()
        .map(Award::entry)
        .toList();
  }
}
