package org.dandang.access.application;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tokens whose signature has been proven, known by their digest until they end, so that it is not
 * proven at every call. Whether the account may still act is no part of it.
 */
final class ProvenTokens {
  /** What a token of ours says. */
  record Claims(String account, int sessions, Instant until) {
    boolean inTime(Instant now) {
      return now.isBefore(until);
    }
  }

  private static final int REMEMBERED = 1_000;

  private final Map<ByteBuffer, Claims> proven = new ConcurrentHashMap<>();

  Optional<Claims> find(String token) {
    return Optional.ofNullable(proven.get(digest(token)));
  }

  void keep(String token, Claims claims, Instant now) {
    if (proven.size() >= REMEMBERED) proven.values().removeIf(each -> !each.inTime(now));
    if (proven.size() >= REMEMBERED) proven.clear();
    proven.put(digest(token), claims);
  }

  private static ByteBuffer digest(String token) {
    try {
      return ByteBuffer.wrap(
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
