package org.dandang.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedDatabaseIT {
  @TempDir private static Path folder;
  private static DataFolder data;
  private static EmbeddedDatabase database;

  @BeforeAll
  static void start() {
    data = DataFolder.open(folder);
    database = EmbeddedDatabase.start(data, 0);
  }

  @AfterAll
  static void stop() throws IOException {
    database.close();
    data.close();
  }

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "synchronous_commit, on",
    "full_page_writes, on",
    "listen_addresses, 127.0.0.1",
    "jit, off",
    "server_encoding, UTF8",
    "password_encryption, scram-sha-256"
  })
  void it_is_set_for_data_that_matters(String setting, String value) throws SQLException {
    assertThat(asOwner("show " + setting)).isEqualTo(value);
  }

  @Test
  void nobody_comes_in_without_a_password() {
    assertThatThrownBy(
            () -> DriverManager.getConnection(database.access().url(), "postgres", "guess"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password");
  }

  @Test
  void the_application_reads_and_writes_but_never_changes_the_schema() throws SQLException {
    asOwner("create table if not exists note (text text); select 1");
    asOwner("grant select, insert on note to dandang_app; select 1");
    assertThat(asApplication("insert into note values ('担当') returning text")).isEqualTo("担当");
    assertThatThrownBy(() -> asApplication("create table mine (x int)"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> asApplication("drop table note")).hasMessageContaining("owner");
  }

  @Test
  void a_database_that_a_killed_launcher_left_running_is_taken_over_with_its_rows()
      throws IOException, SQLException {
    asOwner("create table kept (text text); insert into kept values ('仍在'); select 1");
    String before = Files.readAllLines(folder.resolve("pg/postmaster.pid")).get(0);
    database = EmbeddedDatabase.start(data, 0);
    assertThat(Files.readAllLines(folder.resolve("pg/postmaster.pid")).get(0)).isNotEqualTo(before);
    assertThat(asOwner("select text from kept")).isEqualTo("仍在");
  }

  @Test
  void a_process_number_that_now_belongs_to_another_is_left_alone()
      throws IOException, SQLException {
    database.close();
    long ours = ProcessHandle.current().pid();
    Files.writeString(folder.resolve("pg/postmaster.pid"), ours + "\n");
    database = EmbeddedDatabase.start(data, 0);
    assertThat(asOwner("select 'up'")).isEqualTo("up");
  }

  @ParameterizedTest
  @CsvSource({
    "a wrong password, {url}, nonsense, 拒绝账号",
    "a wrong name, {url}x, {password}, 没有这个库",
    "nobody there, jdbc:postgresql://127.0.0.1:1/d, x, 连不上数据库",
    "another kind, jdbc:mysql://127.0.0.1/d, x, DANDANG_DB_URL",
    "no URL at all, hello, x, DANDANG_DB_URL"
  })
  void an_external_database_that_will_not_do_is_said(
      String what, String url, String password, String sentence) {
    Settings settings =
        external(
            url.replace("{url}", plainUrl()),
            password.replace("{password}", database.access().password()));
    assertThatThrownBy(() -> ExternalDatabase.reach(settings))
        .as(what)
        .isInstanceOf(Failure.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void an_external_database_that_answers_is_taken() {
    DatabaseAccess access =
        ExternalDatabase.reach(external(plainUrl(), database.access().password()));
    assertThat(access.url()).isEqualTo(database.access().url());
    assertThat(access.ownerUser()).isEqualTo("dandang_app");
  }

  private static String plainUrl() {
    return database.access().url().replaceFirst("\\?.*", "");
  }

  private static Settings external(String url, String password) {
    Map<String, String> environment = new HashMap<>();
    environment.put("DANDANG_DB_URL", url);
    environment.put("DANDANG_DB_USER", "dandang_app");
    environment.put("DANDANG_DB_PASSWORD", password);
    return Settings.of(new Properties(), environment, folder.resolve("none"));
  }

  private static String asOwner(String question) throws SQLException {
    DatabaseAccess access = database.access();
    return answer(access.ownerUser(), access.ownerPassword(), question);
  }

  private static String asApplication(String question) throws SQLException {
    return answer(database.access().user(), database.access().password(), question);
  }

  private static String answer(String user, String password, String question) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(database.access().url(), user, password);
        Statement statement = connection.createStatement()) {
      boolean rows = statement.execute(question);
      while (!rows && statement.getUpdateCount() >= 0) {
        rows = statement.getMoreResults();
      }
      try (ResultSet found = statement.getResultSet()) {
        found.next();
        return found.getString(1);
      }
    }
  }
}
