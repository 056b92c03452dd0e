package org.dandang.verification.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Fills the database of a benchmark with invented cadres, past the doors: only for measuring. */
final class InventedCadres {
  private static final List<String> TABLES =
      List.of(
          "person",
          "engagement",
          "cadre_period",
          "grade_given",
          "rank_held",
          "roll",
          "name_sign",
          "standing_now",
          "standing_past");

  private final String url;
  private final String password;

  /** In the embedded database of that data folder, which listens on that port. */
  InventedCadres(Path data, int port) throws IOException {
    this.url = "jdbc:postgresql://127.0.0.1:" + port + "/dandang";
    this.password = Files.readString(data.resolve("data/secrets/postgres")).strip();
  }

  /** Until there are this many persons in all. */
  void growTo(long size) throws IOException, SQLException {
    String script;
    try (InputStream file = InventedCadres.class.getResourceAsStream("invented-cadres.sql")) {
      script = new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
    try (Connection connection = DriverManager.getConnection(url, "postgres", password);
        Statement statement = connection.createStatement()) {
      statement.execute(
          script.replace("(1, ?)", "(1, " + Math.max(0, size - count(statement)) + ")"));
      // As the server's own housekeeping would do in its time.
      for (String table : TABLES) statement.execute("vacuum analyze personnel_" + table);
    }
  }

  private static long count(Statement statement) throws SQLException {
    try (var rows = statement.executeQuery("select count(*) from personnel_person")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
