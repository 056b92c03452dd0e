package org.dandang.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dandang.access.domain.RowSignature;

/** Settings of the transaction that the history's trigger reads. */
@ApplicationScoped
class RowSignatures implements RowSignature {
  private Database database;

  protected RowSignatures() {}

  @Inject
  RowSignatures(Database database) {
    this.database = database;
  }

  @Override
  public void sign(String actor, String task, String reason) {
    database.select(
        "select set_config('dandang.actor', ?, true), set_config('dandang.task', ?, true),"
            + " set_config('dandang.reason', ?, true)",
        row -> row.getString(1),
        actor,
        task,
        reason);
  }
}
