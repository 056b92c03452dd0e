package org.dandang.access.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dandang.access.api.AccountId;

/**
 * The second factors of accounts, sealed. Whatever works once is taken in one statement, so that of
 * two who use it at the same moment only one gets in.
 */
public interface Factors {
  /**
   * A factor that counts.
   *
   * @param lastStep the step whose code was used last
   */
  record Kept(byte[] sealedKey, long lastStep, Instant since) {}

  /** A key that waits for its first code. */
  record Offered(byte[] sealedKey, Instant at) {}

  Optional<Kept> find(AccountId account);

  /** Replaces what was offered before; what counts goes on counting. */
  void offer(AccountId account, Offered offered);

  Optional<Offered> offered(AccountId account);

  /** The offered key counts from now on, with these recovery codes and no others. */
  void enrol(AccountId account, long step, Instant at, List<RecoveryCode.Kept> codes);

  /** False where that step or a later one has been used. */
  boolean use(AccountId account, long step);

  Optional<RecoveryCode.Kept> code(AccountId account, String locator);

  /** False where it has been used. */
  boolean use(AccountId account, RecoveryCode.Kept code);

  int codesLeft(AccountId account);

  /** Leaves nothing of it; false where there was none. */
  boolean withdraw(AccountId account);
}
