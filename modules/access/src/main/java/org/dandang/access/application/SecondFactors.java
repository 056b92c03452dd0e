package org.dandang.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dandang.access.api.AccountId;
import org.dandang.access.api.FactorOffer;
import org.dandang.access.domain.FactorCodeWrong;
import org.dandang.access.domain.FactorKey;
import org.dandang.access.domain.Factors;
import org.dandang.access.domain.NoFactorOffered;
import org.dandang.access.domain.RecoveryCode;
import org.dandang.access.domain.SlowHash;
import org.dandang.kernel.desk.Sealer;

/**
 * Offers keys, takes their first code, and looks at codes. Keys lie sealed in the database,
 * recovery codes as slow hashes.
 */
@ApplicationScoped
class SecondFactors {
  static final Duration OFFER = Duration.ofMinutes(15);
  private static final long NONE_USED = -1;

  private Factors factors;
  private Sealer sealer;
  private Clock clock;

  protected SecondFactors() {}

  @Inject
  SecondFactors(Factors factors, Sealer sealer, Clock clock) {
    this.factors = factors;
    this.sealer = sealer;
    this.clock = clock;
  }

  boolean isEnrolled(AccountId account) {
    return factors.find(account).isPresent();
  }

  FactorOffer offer(AccountId account, String name) {
    FactorKey key = FactorKey.next();
    factors.offer(account, new Factors.Offered(sealer.seal(key.text()), clock.instant()));
    return said(key, name);
  }

  Optional<FactorOffer> waiting(AccountId account, String name) {
    return offered(account).map(key -> said(key, name));
  }

  /** The recovery codes of the factor that counts from now on. */
  List<String> confirm(AccountId account, String code) {
    FactorKey key = offered(account).orElseThrow(() -> new NoFactorOffered(OFFER.toMinutes()));
    Instant now = clock.instant();
    long step = key.step(digits(code), now, NONE_USED).orElseThrow(FactorCodeWrong::new);
    List<String> codes = RecoveryCode.several();
    List<RecoveryCode.Kept> kept =
        codes.stream().map(each -> RecoveryCode.typed(each).orElseThrow().kept()).toList();
    factors.enrol(account, step, now, kept);
    return codes;
  }

  /** Whether this is a code that works now, which it does no second time. */
  boolean proves(AccountId account, String typed) {
    Optional<Factors.Kept> kept = factors.find(account);
    return kept.isPresent()
        && (isCode(account, kept.get(), typed) || isRecoveryCode(account, typed));
  }

  private boolean isCode(AccountId account, Factors.Kept kept, String typed) {
    OptionalLong step = key(kept.sealedKey()).step(digits(typed), clock.instant(), kept.lastStep());
    return step.isPresent() && factors.use(account, step.getAsLong());
  }

  private boolean isRecoveryCode(AccountId account, String typed) {
    Optional<RecoveryCode> code = RecoveryCode.typed(typed);
    if (code.isEmpty()) return false;
    Optional<RecoveryCode.Kept> kept = factors.code(account, code.get().locator());
    String hash = kept.map(RecoveryCode.Kept::hash).orElse(SlowHash.OF_NOBODY);
    return SignIns.matches(code.get().secret(), hash)
        && kept.isPresent()
        && factors.use(account, kept.get());
  }

  private Optional<FactorKey> offered(AccountId account) {
    Instant oldest = clock.instant().minus(OFFER);
    return factors
        .offered(account)
        .filter(offered -> !offered.at().isBefore(oldest))
        .map(offered -> key(offered.sealedKey()));
  }

  private FactorKey key(byte[] sealed) {
    return FactorKey.of(sealer.unseal(sealed));
  }

  private static FactorOffer said(FactorKey key, String name) {
    return new FactorOffer(key.groups(), key.address(name));
  }

  private static String digits(String typed) {
    return typed.replaceAll("\\s", "");
  }
}
