package org.dandang.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dandang.access.domain.DemoDatabase;

/**
 * Asks the database itself and not the module that keeps its settings: accounts with known
 * passwords depend on nothing that could be configured.
 */
@ApplicationScoped
class DemoSetting implements DemoDatabase {
  private Database database;

  protected DemoSetting() {}

  @Inject
  DemoSetting(Database database) {
    this.database = database;
  }

  @Override
  public boolean isDemo() {
    return database
        .select(
            "select exists (select from office_setting where name = 'demo' and value = 'true')",
            row -> row.getBoolean(1))
        .get(0);
  }
}
