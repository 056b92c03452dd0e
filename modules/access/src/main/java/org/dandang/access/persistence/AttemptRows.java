package org.dandang.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import org.dandang.access.domain.Attempts;

/** Counted in one statement each, so that guesses at the same moment are all counted. */
@ApplicationScoped
class AttemptRows implements Attempts {
  private Database database;

  protected AttemptRows() {}

  @Inject
  AttemptRows(Database database) {
    this.database = database;
  }

  @Override
  public int begin(String name, Instant now, Duration forgotten) {
    OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
    OffsetDateTime old = at.minus(forgotten);
    return database
        .select(
            """
            insert into access_attempt as was (name_digest, failures, last_at) values (?, 1, ?)
            on conflict (name_digest) do update set
              failures = case when was.locked_until > excluded.last_at then was.failures
                              when was.locked_until is not null or was.last_at < ? then 1
                              else was.failures + 1 end,
              last_at = case when was.locked_until > excluded.last_at then was.last_at
                             else excluded.last_at end,
              locked_until = case when was.locked_until > excluded.last_at then was.locked_until
                             end
            returning case when locked_until is null then failures else 0 end
            """,
            row -> row.getInt(1),
            digest(name),
            at,
            old)
        .get(0);
  }

  @Override
  public void lock(String name, Instant until) {
    database.change(
        "update access_attempt set locked_until = ? where name_digest = ?",
        until.atOffset(ZoneOffset.UTC),
        digest(name));
  }

  @Override
  public void takeBack(String name) {
    database.change(
        "update access_attempt set failures = failures - 1"
            + " where name_digest = ? and failures > 0 and locked_until is null",
        digest(name));
  }

  @Override
  public void forget(String name) {
    database.change("delete from access_attempt where name_digest = ?", digest(name));
  }

  private static String digest(String name) {
    try {
      byte[] typed = name.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(typed));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
