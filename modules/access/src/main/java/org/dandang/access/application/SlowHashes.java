package org.dandang.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.dandang.access.domain.SlowHash;
import org.dandang.kernel.desk.SecretHashes;

/** Secrets of other contexts, kept as passwords are. */
@ApplicationScoped
class SlowHashes implements SecretHashes {
  @Override
  public String of(String secret) {
    return SlowHash.of(secret);
  }

  @Override
  public boolean matches(String secret, String kept) {
    return SlowHash.matches(secret, kept);
  }

  @Override
  public String ofNobody() {
    return SlowHash.OF_NOBODY;
  }
}
