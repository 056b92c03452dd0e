package org.dandang.web.start;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;

/**
 * Brings the schema up to date as its owner, under Liquibase's lock. What was applied last is kept
 * as the comment of Liquibase's own table: where nothing changed, Liquibase is not even started.
 */
final class Migration {
  private static final Logger LOG = System.getLogger(Migration.class.getName());
  private static final String NOTE = "databasechangelog";

  private final DataSource owner;
  private final String applicationUser;
  private final ClassLoader loader;

  Migration(DataSource owner, String applicationUser, ClassLoader loader) {
    this.owner = owner;
    this.applicationUser = applicationUser;
    this.loader = loader;
  }

  void run() {
    try (Connection connection = owner.getConnection()) {
      boolean empty = !exists(connection);
      String wanted = Changelogs.checksum(loader, applicationUser + roleExists(connection));
      if (!empty && wanted.equals(applied(connection))) {
        LOG.log(Level.INFO, "schema is up to date");
        return;
      }
      update();
      note(connection, wanted);
    } catch (SQLException | LiquibaseException e) {
      throw new IllegalStateException("the schema cannot be brought up to date", e);
    }
  }

  private void update() throws LiquibaseException, SQLException {
    long begun = System.nanoTime();
    try (Connection connection = owner.getConnection();
        Liquibase liquibase =
            new Liquibase(
                Changelogs.ROOT,
                new ClassLoaderResourceAccessor(loader),
                DatabaseFactory.getInstance()
                    .findCorrectDatabaseImplementation(new JdbcConnection(connection)))) {
      liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
      liquibase.setChangeLogParameter("app.user", applicationUser);
      liquibase.update("");
    }
    LOG.log(Level.INFO, "schema updated in {0} ms", (System.nanoTime() - begun) / 1_000_000);
  }

  private static boolean exists(Connection connection) throws SQLException {
    return answer(connection, "select to_regclass('" + NOTE + "')::text") != null;
  }

  private String roleExists(Connection connection) throws SQLException {
    return answer(connection, "select count(*)::text from pg_roles where rolname = 'dandang_app'");
  }

  private static String applied(Connection connection) throws SQLException {
    return answer(connection, "select obj_description('" + NOTE + "'::regclass)");
  }

  private static String answer(Connection connection, String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      return rows.next() ? rows.getString(1) : null;
    }
  }

  private static void note(Connection connection, String checksum) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("comment on table " + NOTE + " is '" + checksum + "'");
    }
  }
}
