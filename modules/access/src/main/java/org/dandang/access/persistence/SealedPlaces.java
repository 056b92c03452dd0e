package org.dandang.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.dandang.kernel.desk.Resealer;
import org.dandang.kernel.desk.SealedStore;
import org.dandang.kernel.persistence.SealedColumns;
import org.dandang.kernel.persistence.SealedColumns.Rows;

/** What access keeps sealed. */
@ApplicationScoped
class SealedPlaces {
  @PersistenceContext(unitName = "access")
  EntityManager em;

  @Inject Resealer resealer;

  /** The key that signs tokens. */
  @Produces
  SealedStore tokens() {
    return new SealedColumns(em, resealer, "access.token", "access_token_key", "private_key");
  }

  /** The keys of second factors, enrolled and offered. */
  @Produces
  SealedStore factors() {
    Rows rows = new Rows("access_factor", "account_id");
    return new SealedColumns(em, resealer, "access.factor", rows, "sealed_key", "offered_key");
  }
}
