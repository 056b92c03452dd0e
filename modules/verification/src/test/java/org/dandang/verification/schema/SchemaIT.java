package org.dandang.verification.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.dandang.kernel.test.TestDatabase;
import org.junit.jupiter.api.Test;

class SchemaIT {
  @Test
  void every_change_can_be_taken_back_and_made_again() throws Exception {
    String url = freshDatabase("there_and_back");
    try (Connection connection = DriverManager.getConnection(url)) {
      Liquibase liquibase =
          new Liquibase(
              "db/changelog/changelog.xml",
              new ClassLoaderResourceAccessor(),
              DatabaseFactory.getInstance()
                  .findCorrectDatabaseImplementation(new JdbcConnection(connection)));
      liquibase.setChangeLogParameter("app.user", "postgres");
      liquibase.update("");
      int changes =
          Integer.parseInt(values(connection, "select count(*) from databasechangelog").get(0));
      liquibase.rollback(changes, "");
      assertThat(
              values(
                  connection,
                  "select table_name from information_schema.tables where table_schema = 'public'"
                      + " and table_name not like 'databasechangelog%'"))
          .isEmpty();
      liquibase.update("");
      assertThat(values(connection, "select count(*) from databasechangelog"))
          .containsExactly(Integer.toString(changes));
    }
  }

  @Test
  void no_foreign_key_crosses_the_contexts() throws SQLException {
    try (Connection connection = TestDatabase.connect()) {
      assertThat(
              values(
                  connection,
                  "select conname from pg_constraint where contype = 'f'"
                      + " and split_part(conrelid::regclass::text, '_', 1)"
                      + " <> split_part(confrelid::regclass::text, '_', 1)"))
          .isEmpty();
    }
  }

  @Test
  void every_foreign_key_has_an_index() throws SQLException {
    try (Connection connection = TestDatabase.connect()) {
      assertThat(
              values(
                  connection,
                  "select c.conrelid::regclass || '.' || a.attname from pg_constraint c"
                      + " join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]"
                      + " where c.contype = 'f' and not exists (select 1 from pg_index i"
                      + " where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])"))
          .isEmpty();
    }
  }

  @Test
  void every_sequence_steps_by_fifty() throws SQLException {
    try (Connection connection = TestDatabase.connect()) {
      assertThat(
              values(
                  connection,
                  "select sequencename from pg_sequences where schemaname = 'public' and increment_by <> 50"
                      + " and sequencename not like '%\\_id\\_seq'"))
          .isEmpty();
    }
  }

  /** Whoever adds one says it here and, where it is sealed, in the SealedPlaces of its context. */
  @Test
  void every_column_of_bytes_is_sealed_anew_with_the_key_or_has_a_reason_not_to() throws Exception {
    List<String> sealed =
        List.of(
            "access_factor.offered_key",
            "access_factor.sealed_key",
            "access_token_key.private_key",
            "office_draft.sealed",
            "office_file_sealed.content",
            "office_job_part.content",
            "personnel_form.health_sealed",
            "personnel_form_upload.sealed",
            "personnel_intake_line.before_sealed",
            "personnel_person.health_sealed",
            "personnel_person.id_sealed",
            "personnel_person.phone_sealed",
            "personnel_waiting_table.findings_sealed",
            "personnel_waiting_table.table_sealed",
            "petition_sealed_report.data_key");
    List<String> underTheKeyOfTheirReport =
        List.of(
            "petition_alert.act",
            "petition_enclosure.content",
            "petition_message.message_text",
            "petition_sealed_report.identity",
            "petition_sealed_report.report_text",
            "petition_talk.record_sealed");
    List<String> printsAndDigestsAndOpenFiles =
        List.of(
            "access_audit.salt",
            "access_audit_block.hash",
            "access_audit_block.previous",
            "access_audit_block.seal",
            "access_audit_seal.digest",
            "access_key_proof.print",
            "access_token_key.public_key",
            "office_file_content.content",
            "personnel_person.id_print",
            "personnel_person.phone_print",
            "petition_alert.act_print",
            "petition_protection.person_print");
    try (Connection connection = TestDatabase.connect()) {
      assertThat(
              values(
                  connection,
                  "select table_name || '.' || column_name from information_schema.columns"
                      + " where data_type = 'bytea' and table_schema = 'public'"))
          .containsExactlyInAnyOrderElementsOf(
              Stream.of(sealed, underTheKeyOfTheirReport, printsAndDigestsAndOpenFiles)
                  .flatMap(List::stream)
                  .toList());
    }
  }

  private static String freshDatabase(String name) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return TestDatabase.url().replaceFirst("/postgres\\?", "/" + name + "?");
  }

  private static List<String> values(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) values.add(rows.getString(1));
      return values;
    }
  }
}
