package org.dandang.kernel.test;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** A context's own persistence unit outside the server, on the {@link TestDatabase}. */
public final class TestUnit {
  private final EntityManagerFactory factory;

  private TestUnit(EntityManagerFactory factory) {
    this.factory = factory;
  }

  /** Boots the unit of that name, such as {@code training}. */
  public static TestUnit of(String name) {
    return new TestUnit(
        Persistence.createEntityManagerFactory(
            name,
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", "",
                "jakarta.persistence.jdbc.url", TestDatabase.url(),
                "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
                "eclipselink.target-server", "None",
                "eclipselink.weaving", "false",
                "eclipselink.logging.level", "WARNING")));
  }

  /** Commits, or rolls back and rethrows. */
  public <T> T inTransaction(Function<EntityManager, T> work) {
    try (EntityManager em = factory.createEntityManager()) {
      EntityTransaction transaction = em.getTransaction();
      transaction.begin();
      try {
        T result = work.apply(em);
        transaction.commit();
        return result;
      } finally {
        if (transaction.isActive()) transaction.rollback();
      }
    }
  }

  public void run(Consumer<EntityManager> work) {
    inTransaction(
        em -> {
          work.accept(em);
          return null;
        });
  }
}
