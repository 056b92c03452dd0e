package org.dandang.access.domain;

import java.time.Instant;
import java.util.Optional;

/** The one key pair of the database; whoever offers one second gets the first. */
public interface TokenKeys {
  Optional<TokenKey> find();

  TokenKey keep(TokenKey offered, Instant now);
}
