package org.dandang.access.domain;

import java.time.Instant;
import org.dandang.access.api.FactorOffer;

/** What an authenticator with an offered key shows at a moment. */
public final class ShownCode {
  private ShownCode() {}

  public static String of(FactorOffer offer, Instant at) {
    FactorKey key = FactorKey.of(String.join("", offer.groups()));
    return key.code(Totp.step(at));
  }

  public static long step(Instant at) {
    return Totp.step(at);
  }
}
