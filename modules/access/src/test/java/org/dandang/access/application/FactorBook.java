package org.dandang.access.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.access.api.AccountId;
import org.dandang.access.domain.Factors;
import org.dandang.access.domain.RecoveryCode;

/** Second factors in memory. */
final class FactorBook implements Factors {
  private final Map<AccountId, Kept> kept = new HashMap<>();
  private final Map<AccountId, Offered> offered = new HashMap<>();
  private final Map<AccountId, List<RecoveryCode.Kept>> codes = new HashMap<>();

  @Override
  public Optional<Kept> find(AccountId account) {
    return Optional.ofNullable(kept.get(account));
  }

  @Override
  public void offer(AccountId account, Offered key) {
    offered.put(account, key);
  }

  @Override
  public Optional<Offered> offered(AccountId account) {
    return Optional.ofNullable(offered.get(account));
  }

  @Override
  public void enrol(AccountId account, long step, Instant at, List<RecoveryCode.Kept> handedOut) {
    kept.put(account, new Kept(offered.remove(account).sealedKey(), step, at));
    codes.put(account, new ArrayList<>(handedOut));
  }

  @Override
  public boolean use(AccountId account, long step) {
    Kept known = kept.get(account);
    if (step <= known.lastStep()) return false;
    kept.put(account, new Kept(known.sealedKey(), step, known.since()));
    return true;
  }

  @Override
  public Optional<RecoveryCode.Kept> code(AccountId account, String locator) {
    return codes.getOrDefault(account, List.of()).stream()
        .filter(code -> code.locator().equals(locator))
        .findFirst();
  }

  @Override
  public boolean use(AccountId account, RecoveryCode.Kept code) {
    return codes.get(account).remove(code);
  }

  @Override
  public int codesLeft(AccountId account) {
    return codes.getOrDefault(account, List.of()).size();
  }

  @Override
  public boolean withdraw(AccountId account) {
    codes.remove(account);
    return kept.remove(account) != null;
  }
}
