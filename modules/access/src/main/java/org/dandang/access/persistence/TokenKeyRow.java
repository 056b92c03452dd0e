package org.dandang.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dandang.access.domain.TokenKey;
import org.dandang.access.domain.TokenKeys;

/** One row, so that all nodes sign with the same key. */
@ApplicationScoped
class TokenKeyRow implements TokenKeys {
  private Database database;

  protected TokenKeyRow() {}

  @Inject
  TokenKeyRow(Database database) {
    this.database = database;
  }

  @Override
  public Optional<TokenKey> find() {
    return database
        .select(
            "select public_key, private_key from access_token_key",
            row -> new TokenKey(row.getBytes(1), row.getBytes(2)))
        .stream()
        .findFirst();
  }

  @Override
  public TokenKey keep(TokenKey offered, Instant now) {
    database.change(
        "insert into access_token_key (public_key, private_key, made_at) values (?, ?, ?)"
            + " on conflict do nothing",
        offered.publicKey(),
        offered.sealedPrivateKey(),
        now.atOffset(ZoneOffset.UTC));
    return find().orElseThrow();
  }
}
