package org.dandang.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.dandang.access.api.ResetCode;
import org.dandang.access.domain.Credential;
import org.dandang.access.domain.OneTimeCode;
import org.dandang.access.domain.SlowHash;

/** Starts resets: the code is handed over once, only its slow hash is kept. */
@ApplicationScoped
class Resets {
  private AccessSettings settings;
  private Clock clock;

  protected Resets() {}

  @Inject
  Resets(AccessSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  ResetCode start(Credential credential) {
    String code = OneTimeCode.next();
    Instant until = clock.instant().plus(settings.reset());
    credential.startReset(SlowHash.of(code), until);
    return new ResetCode(code, until);
  }
}
