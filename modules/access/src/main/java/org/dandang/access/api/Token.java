package org.dandang.access.api;

import java.time.Instant;

/** A signed token for the REST interface. */
public record Token(String token, Instant expiresAt) {
  @Override
  public String toString() {
    return "Token until " + expiresAt;
  }
}
