package org.dandang.personnel.persistence.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.dandang.personnel.api.warning.WarningKind;
import org.dandang.personnel.domain.warning.HandledWarning;
import org.dandang.personnel.domain.warning.HandledWarnings;

@ApplicationScoped
class JpaHandledWarnings implements HandledWarnings {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public Optional<HandledWarning> find(WarningKind kind, long subject, String mark) {
    return em.createQuery(
            "select h from HandledWarning h where h.kind = :kind and h.subject = :subject"
                + " and h.mark = :mark",
            HandledWarning.class)
        .setParameter("kind", kind)
        .setParameter("subject", subject)
        .setParameter("mark", mark)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void add(HandledWarning warning) {
    em.persist(warning);
  }

  @Override
  public void remove(HandledWarning warning) {
    em.remove(warning);
  }
}
