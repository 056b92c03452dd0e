package org.dandang.web.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** People can work: migrated, the sample loaded where one was asked for, the database answers. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {
  private static final int SECONDS = 3;

  @Inject StartState state;

  @Resource(lookup = DatabaseStart.NAME)
  DataSource database;

  @Override
  public HealthCheckResponse call() {
    boolean answers = state.isMigrated() && answers();
    return HealthCheckResponse.named("dandang")
        .withData("migrated", state.isMigrated())
        .withData("sample", state.isSampled())
        .withData("database", answers)
        .status(state.isMigrated() && state.isSampled() && answers)
        .build();
  }

  private boolean answers() {
    try (Connection connection = database.getConnection()) {
      return connection.isValid(SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }
}
