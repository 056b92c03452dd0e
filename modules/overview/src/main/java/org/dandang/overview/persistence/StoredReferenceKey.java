package org.dandang.overview.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.dandang.overview.domain.ReferenceKey;
import org.dandang.overview.domain.References;

@ApplicationScoped
class StoredReferenceKey implements ReferenceKey {
  @PersistenceContext(unitName = "overview")
  EntityManager em;

  @Override
  public References references() {
    Object key =
        em.createNativeQuery("select value from overview_setting where name = 'reference.key'")
            .getSingleResult();
    return new References(key.toString());
  }
}
