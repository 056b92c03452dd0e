package org.dandang.kernel.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;

/** A real PostgreSQL with the whole schema, started once per test run. */
public final class TestDatabase {
  private static String url;

  private TestDatabase() {}

  /** JDBC URL of the migrated database; user and password are in it. */
  public static synchronized String url() {
    if (url == null) url = start();
    return url;
  }

  public static Connection connect() throws SQLException {
    return DriverManager.getConnection(url());
  }

  private static String start() {
    Logger.getLogger("").setLevel(Level.WARNING);
    Path home =
        Path.of(
            System.getProperty("java.io.tmpdir"),
            "dandang-test-pg-" + System.getProperty("user.name"));
    SchemaFolder schema = new SchemaFolder(build(), made -> migrate(url(made)));
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(home.toFile())
            .setLocaleConfig("locale", "C.UTF-8")
            .setServerConfig("max_connections", "60")
            .setPGStartupWait(Duration.ofSeconds(60));
    try {
      Path data = schema.copy(builder);
      EmbeddedPostgres server = builder.setDataDirectory(data).setCleanDataDirectory(false).start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server, data)));
      return url(server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Of the whole build, so that its modules share one migrated folder and a clean build has none.
   */
  private static Path build() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve(".mvn"))) folder = folder.getParent();
    return folder.resolve("target").resolve("database");
  }

  private static String url(EmbeddedPostgres server) {
    return server.getJdbcUrl("postgres", "postgres")
        + "&stringtype=unspecified&reWriteBatchedInserts=true";
  }

  private static void migrate(String jdbc) {
    try (Connection connection = DriverManager.getConnection(jdbc);
        Liquibase liquibase =
            new Liquibase(
                "db/changelog/changelog.xml",
                new ClassLoaderResourceAccessor(),
                DatabaseFactory.getInstance()
                    .findCorrectDatabaseImplementation(new JdbcConnection(connection)))) {
      liquibase.setChangeLogParameter("app.user", "postgres");
      liquibase.update("");
    } catch (SQLException | LiquibaseException e) {
      throw new IllegalStateException("The schema cannot be migrated", e);
    }
  }

  private static void close(EmbeddedPostgres server, Path data) {
    try {
      server.close();
      SchemaFolder.delete(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
