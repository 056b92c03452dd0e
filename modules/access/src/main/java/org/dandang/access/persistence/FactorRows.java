package org.dandang.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.dandang.access.api.AccountId;
import org.dandang.access.domain.Factors;
import org.dandang.access.domain.RecoveryCode;

/** A code is used by one statement each, so that of two at the same moment one changes nothing. */
@ApplicationScoped
class FactorRows implements Factors {
  private Database database;

  protected FactorRows() {}

  @Inject
  FactorRows(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Kept> find(AccountId account) {
    return database
        .select(
            "select sealed_key, last_step, since from access_factor"
                + " where account_id = ? and sealed_key is not null",
            row ->
                new Kept(
                    row.getBytes(1),
                    row.getLong(2),
                    row.getObject(3, OffsetDateTime.class).toInstant()),
            account.value())
        .stream()
        .findFirst();
  }

  @Override
  public void offer(AccountId account, Offered offered) {
    database.change(
        "insert into access_factor (account_id, offered_key, offered_at) values (?, ?, ?)"
            + " on conflict (account_id) do update set"
            + " offered_key = excluded.offered_key, offered_at = excluded.offered_at",
        account.value(),
        offered.sealedKey(),
        offered.at().atOffset(ZoneOffset.UTC));
  }

  @Override
  public Optional<Offered> offered(AccountId account) {
    return database
        .select(
            "select offered_key, offered_at from access_factor"
                + " where account_id = ? and offered_key is not null",
            row -> new Offered(row.getBytes(1), row.getObject(2, OffsetDateTime.class).toInstant()),
            account.value())
        .stream()
        .findFirst();
  }

  @Override
  public void enrol(AccountId account, long step, Instant at, List<RecoveryCode.Kept> codes) {
    database.change(
        "update access_factor set sealed_key = offered_key, last_step = ?, since = ?,"
            + " offered_key = null, offered_at = null where account_id = ?",
        step,
        at.atOffset(ZoneOffset.UTC),
        account.value());
    database.change("delete from access_recovery_code where account_id = ?", account.value());
    database.changeMany(
        "insert into access_recovery_code (account_id, locator, hash) values (?, ?, ?)",
        codes.stream()
            .map(code -> new Object[] {account.value(), code.locator(), code.hash()})
            .toList());
  }

  @Override
  public boolean use(AccountId account, long step) {
    return database.change(
            "update access_factor set last_step = ? where account_id = ? and last_step < ?",
            step,
            account.value(),
            step)
        == 1;
  }

  @Override
  public Optional<RecoveryCode.Kept> code(AccountId account, String locator) {
    return database
        .select(
            "select locator, hash from access_recovery_code where account_id = ? and locator = ?",
            row -> new RecoveryCode.Kept(row.getString(1), row.getString(2)),
            account.value(),
            locator)
        .stream()
        .findFirst();
  }

  @Override
  public boolean use(AccountId account, RecoveryCode.Kept code) {
    return database.change(
            "delete from access_recovery_code where account_id = ? and locator = ? and hash = ?",
            account.value(),
            code.locator(),
            code.hash())
        == 1;
  }

  @Override
  public int codesLeft(AccountId account) {
    return database
        .select(
            "select count(*) from access_recovery_code where account_id = ?",
            row -> row.getInt(1),
            account.value())
        .get(0);
  }

  @Override
  public boolean withdraw(AccountId account) {
    database.change("delete from access_recovery_code where account_id = ?", account.value());
    return database.change(
            "delete from access_factor where account_id = ? and sealed_key is not null",
            account.value())
        == 1;
  }
}
