package org.dandang.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.dandang.access.domain.AuditBlock;
import org.dandang.access.domain.AuditEntry;
import org.dandang.access.domain.AuditLog;
import org.dandang.access.domain.KeptEntry;
import org.dandang.access.domain.SealedEntry;

/** The audit log's three tables; nothing here changes or removes a row. */
@ApplicationScoped
class AuditRows implements AuditLog {
  private static final String ENTRY =
      " a.id, a.at, a.actor, a.roles, a.kind, a.task, a.subject, a.outcome, a.salt ";
  private static final int REACH_BACK = 20_000;

  private final SecureRandom random = new SecureRandom();
  private Database database;
  private Clock clock;

  protected AuditRows() {}

  @Inject
  AuditRows(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public void add(AuditEntry entry) {
    byte[] salt = new byte[16];
    random.nextBytes(salt);
    database.change(
        "insert into access_audit (at, day, actor, roles, kind, task, subject, outcome, salt)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        time(entry.at()),
        entry.at().atZone(clock.getZone()).toLocalDate(),
        entry.actor(),
        entry.roles(),
        entry.kind().name(),
        entry.task(),
        entry.subject(),
        entry.outcome(),
        salt);
  }

  @Override
  public boolean onlyOneSeals() {
    return database
        .select("select pg_try_advisory_xact_lock(451425, 1)", row -> row.getBoolean(1))
        .get(0);
  }

  /** Rows commit in another order than their numbers, so a stretch behind the last is looked at. */
  @Override
  public List<KeptEntry> unsealed(int limit) {
    return database.select(
        "select"
            + ENTRY
            + "from access_audit a where a.id > (select coalesce(max(audit_id), 0) - ?"
            + " from access_audit_seal) and not exists (select from access_audit_seal s"
            + " where s.audit_id = a.id) order by a.id limit ?",
        AuditRows::entry,
        REACH_BACK,
        limit);
  }

  @Override
  public long waiting() {
    return database
        .select(
            "select count(*) from access_audit a where not exists"
                + " (select from access_audit_seal s where s.audit_id = a.id)",
            row -> row.getLong(1))
        .get(0);
  }

  @Override
  public Optional<AuditBlock> lastBlock() {
    return blocks("order by number desc limit 1").stream().findFirst();
  }

  @Override
  public List<AuditBlock> blocksAfter(long number, int limit) {
    return blocks("where number > ? order by number limit ?", number, limit);
  }

  @Override
  public void add(AuditBlock block, List<SealedEntry> entries) {
    database.change(
        "insert into access_audit_block (number, sealed_at, entries, previous, hash, seal)"
            + " values (?, ?, ?, ?, ?, ?)",
        block.number(),
        time(block.sealedAt()),
        block.entries(),
        block.previous(),
        block.hash(),
        block.seal());
    database.changeMany(
        "insert into access_audit_seal (audit_id, block, at, digest) values (?, ?, ?, ?)",
        entries.stream()
            .map(each -> new Object[] {each.id(), block.number(), time(each.at()), each.digest()})
            .toList());
  }

  @Override
  public List<SealedEntry> sealedIn(long block) {
    return database.select(
        "select audit_id, at, digest from access_audit_seal where block = ? order by audit_id",
        row -> new SealedEntry(row.getLong(1), instant(row, 2), row.getBytes(3)),
        block);
  }

  @Override
  public List<KeptEntry> keptOf(long block) {
    return database.select(
        "select"
            + ENTRY
            + "from access_audit a join access_audit_seal s on s.audit_id = a.id"
            + " where s.block = ? order by a.id",
        AuditRows::entry,
        block);
  }

  private List<AuditBlock> blocks(String where, Object... values) {
    return database.select(
        "select number, sealed_at, entries, previous, hash, seal from access_audit_block " + where,
        row ->
            new AuditBlock(
                row.getLong(1),
                instant(row, 2),
                row.getInt(3),
                row.getBytes(4),
                row.getBytes(5),
                row.getBytes(6)),
        values);
  }

  private static KeptEntry entry(ResultSet row) throws SQLException {
    return new KeptEntry(
        row.getLong(1),
        new AuditEntry(
            instant(row, 2),
            row.getString(3),
            row.getString(4),
            AuditEntry.Kind.valueOf(row.getString(5)),
            row.getString(6),
            row.getString(7),
            row.getString(8)),
        row.getBytes(9));
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
