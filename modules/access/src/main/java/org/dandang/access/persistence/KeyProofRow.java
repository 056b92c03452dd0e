package org.dandang.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.dandang.access.domain.KeyProofs;

/** One row, written once. */
@ApplicationScoped
class KeyProofRow implements KeyProofs {
  @PersistenceContext(unitName = "access")
  EntityManager em;

  @Override
  public Optional<byte[]> first() {
    List<?> prints = em.createNativeQuery("select print from access_key_proof").getResultList();
    return prints.stream().map(byte[].class::cast).findFirst();
  }

  @Override
  public void keep(byte[] print) {
    em.createNativeQuery("insert into access_key_proof (print) values (?1)")
        .setParameter(1, print)
        .executeUpdate();
  }
}
