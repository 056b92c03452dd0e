package org.dandang.access.guard;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** The transaction at hand, if there is one, and what has been noted in it. */
@ApplicationScoped
public class Transactions {
  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry registry;

  boolean isActive() {
    return registry.getTransactionStatus() == Status.STATUS_ACTIVE;
  }

  /** Whether this is the first time that the same is noted; notes end with the transaction. */
  boolean note(String what) {
    boolean first = !what.equals(registry.getResource(Transactions.class));
    if (first) registry.putResource(Transactions.class, what);
    return first;
  }
}
