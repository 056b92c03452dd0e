package org.dandang.access.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.access.api.AuditRow;
import org.dandang.access.api.Verification;
import org.dandang.access.api.Verification.Fault;
import org.dandang.access.domain.AuditBlock;
import org.dandang.access.domain.AuditEntry;
import org.dandang.access.domain.KeptEntry;
import org.dandang.access.domain.SealedEntry;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.test.TestDatabase;
import org.dandang.kernel.test.TestUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditIT {
  private static final Instant AT = Instant.parse("2019-02-20T01:00:00.123456789Z");
  private final TestSource source = new TestSource();
  private final Database database = new Database(source);
  private final AuditRows log =
      new AuditRows(database, Clock.fixed(AT, ZoneId.of("Asia/Shanghai")));

  @BeforeEach
  void begin_with_three_sealed_rows() throws SQLException {
    change("truncate access_audit, access_audit_seal, access_audit_block restart identity");
    log.add(entry("secadmin", "RightsDesk.open"));
    log.add(entry("secadmin", "RightsDesk.grant"));
    seal();
    log.add(entry("training", "EnrolmentDesk.enrol"));
    seal();
  }

  @Test
  void an_untouched_log_holds_and_tells_what_waits() {
    log.add(entry("training", "EnrolmentDesk.enrol"));
    Verification found = verify();
    assertThat(found.holds()).isTrue();
    assertThat(found.blocks()).isEqualTo(2);
    assertThat(found.entries()).isEqualTo(3);
    assertThat(found.waiting()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "actor = 'x'",
        "roles = 'x'",
        "kind = 'READ'",
        "task = 'x'",
        "subject = 'x'",
        "outcome = 'x'",
        "at = at + interval '1 microsecond'",
        "salt = '\\x00'"
      })
  void an_edited_row_is_found(String edit) throws SQLException {
    change("update access_audit set " + edit + " where id = 2");
    assertThat(verify().faults()).containsExactly(new Fault(Verification.Kind.ENTRY_CHANGED, 2));
  }

  @Test
  void rows_that_changed_places_are_found() throws SQLException {
    String said = "actor, roles, kind, task, subject, outcome, at, salt";
    change(
        "update access_audit a set (%1$s) = (select %1$s from access_audit b where b.id = 5 - a.id) where a.id in (2, 3)"
            .formatted(said));
    assertThat(verify().faults())
        .containsExactly(
            new Fault(Verification.Kind.ENTRY_CHANGED, 2),
            new Fault(Verification.Kind.ENTRY_CHANGED, 3));
  }

  @Test
  void a_deleted_row_is_found() throws SQLException {
    change("delete from access_audit where id = 1");
    assertThat(verify().faults()).containsExactly(new Fault(Verification.Kind.ENTRY_MISSING, 1));
  }

  @Test
  void a_row_deleted_together_with_its_seal_is_found() throws SQLException {
    change("delete from access_audit where id = 1");
    change("delete from access_audit_seal where audit_id = 1");
    assertThat(verify().faults()).containsExactly(new Fault(Verification.Kind.BLOCK_CHANGED, 1));
  }

  @Test
  void a_removed_block_is_found() throws SQLException {
    change("delete from access_audit_seal where block = 1");
    change("delete from access_audit_block where number = 1");
    assertThat(verify().faults())
        .contains(new Fault(Verification.Kind.BLOCK_MISSING, 1))
        .contains(new Fault(Verification.Kind.BLOCK_CHANGED, 2));
  }

  @Test
  void rows_that_commit_late_are_sealed_by_a_later_block() throws SQLException {
    try (Connection late = TestDatabase.connect()) {
      late.setAutoCommit(false);
      source.share(late);
      log.add(entry("slow", "Loader.load"));
      source.share(null);
      log.add(entry("quick", "EnrolmentDesk.enrol"));
      seal();
      assertThat(log.waiting()).isZero();
      late.commit();
    }
    assertThat(log.waiting()).isEqualTo(1);
    seal();
    assertThat(verify().entries()).isEqualTo(5);
    assertThat(verify().holds()).isTrue();
  }

  @Test
  void the_log_is_read_newest_first_and_filtered() {
    TestUnit unit = TestUnit.of("access");
    unit.run(
        em -> {
          Listing<AuditRow> all = book(em).list(ListQuery.first(10));
          assertThat(all.rows()).extracting(AuditRow::id).containsExactly(3L, 2L, 1L);
          Listing<AuditRow> grants =
              book(em)
                  .list(
                      new ListQuery(
                          Map.of(
                              "actor",
                              "secadmin",
                              "task",
                              "nothing RightsDesk.grant",
                              "kind",
                              "CALL",
                              "since",
                              "2019-02-20"),
                          List.of(),
                          0,
                          10));
          assertThat(grants.rows())
              .singleElement()
              .satisfies(row -> assertThat(row.at()).isEqualTo("2019-02-20T01:00:00.123456Z"));
          Listing<AuditRow> door =
              book(em).list(new ListQuery(Map.of("task", "RightsDesk"), List.of(), 0, 10));
          assertThat(door.rows())
              .extracting(AuditRow::task)
              .containsExactly("RightsDesk.grant", "RightsDesk.open");
        });
  }

  @Test
  void the_account_of_the_application_only_adds_to_the_log() throws SQLException {
    change("drop role if exists dandang_app");
    change("create role dandang_app");
    change("grant select, insert, update, delete on all tables in schema public to dandang_app");
    runGrants();
    for (String table : List.of("access_audit", "access_audit_block", "access_audit_seal")) {
      assertThat(may("insert", table)).isTrue();
      assertThat(may("select", table)).isTrue();
      assertThat(may("update", table)).isFalse();
      assertThat(may("delete", table)).isFalse();
    }
    assertThat(may("select", "access_history")).isTrue();
    assertThat(may("insert", "access_history")).isFalse();
    assertThat(may("update", "access_account")).isTrue();
    change("drop owned by dandang_app");
    change("drop role dandang_app");
  }

  private void runGrants() throws SQLException {
    String sql = resource("/db/changelog/after/001-grants.sql");
    change(sql.substring(sql.indexOf("do $$"), sql.indexOf("--rollback")));
  }

  private boolean may(String right, String table) {
    return database
        .select(
            "select has_table_privilege('dandang_app', ?, ?)",
            row -> row.getBoolean(1),
            table,
            right)
        .get(0);
  }

  private static String resource(String path) {
    try (var in = AuditIT.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void seal() {
    List<SealedEntry> entries = log.unsealed(100).stream().map(KeptEntry::sealed).toList();
    Optional<AuditBlock> last = log.lastBlock();
    log.add(
        AuditBlock.after(
            last.orElse(null), Instant.parse("2019-02-20T01:01:00Z"), entries, new WeakSealer()),
        entries);
  }

  private Verification verify() {
    return book(null).verify();
  }

  private AuditBook book(EntityManager em) {
    return new AuditBook(em, log, new WeakSealer());
  }

  private static AuditEntry entry(String actor, String task) {
    return new AuditEntry(AT, actor, "", AuditEntry.Kind.CALL, task, "1", "ok");
  }

  private static void change(String sql) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static final class WeakSealer implements Sealer {
    @Override
    public byte[] seal(String plain) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String unseal(byte[] sealed) {
      throw new UnsupportedOperationException();
    }

    @Override
    public byte[] fingerprint(String purpose, String value) {
      return Arrays.copyOf(value.getBytes(StandardCharsets.UTF_8), 32);
    }
  }
}
