package org.dandang.access.application;

import static org.dandang.kernel.actor.Role.SECURITY_ADMINISTRATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.dandang.access.api.KeyDesk;
import org.dandang.access.api.SealedStoreRow;
import org.dandang.access.api.SealingKeyRow;
import org.dandang.access.domain.KeyBackupNotArranged;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Jobs.Progress;
import org.dandang.kernel.desk.SealedStore;

/** The ring of keys, and every context's sealed records. */
@ApplicationScoped
@Permits(SECURITY_ADMINISTRATOR)
class KeyOffice implements KeyDesk {
  private static final int AT_ONCE = 200;

  private KeyedSealer sealer;
  private List<SealedStore> stores;

  protected KeyOffice() {}

  @Inject
  KeyOffice(KeyedSealer sealer, Instance<SealedStore> stores) {
    this(sealer, stores.stream().toList());
  }

  KeyOffice(KeyedSealer sealer, List<SealedStore> stores) {
    this.sealer = sealer;
    this.stores = stores.stream().sorted(Comparator.comparing(SealedStore::name)).toList();
  }

  @Override
  public List<SealingKeyRow> keys() {
    int present = sealer.ring().present();
    return sealer.ring().made().entrySet().stream()
        .map(key -> new SealingKeyRow(key.getKey(), key.getValue(), key.getKey() == present))
        .toList();
  }

  @Override
  public String algorithms() {
    return sealer.algorithms().name();
  }

  @Override
  public List<SealedStoreRow> stores() {
    return stores.stream().map(store -> new SealedStoreRow(store.name(), store.behind())).toList();
  }

  @Override
  public int make(boolean backupArranged) {
    if (!backupArranged) throw new KeyBackupNotArranged();
    return sealer.ring().next();
  }

  @Override
  public long renew(Progress progress) {
    Map<SealedStore, Long> behind = new LinkedHashMap<>();
    stores.forEach(store -> behind.put(store, progress.apart(store::behind)));
    long all = behind.values().stream().mapToLong(Long::longValue).sum();
    long before = 0;
    for (Map.Entry<SealedStore, Long> store : behind.entrySet()) {
      long start = before;
      renew(store.getKey(), store.getValue(), progress, done -> tell(progress, start + done, all));
      before += store.getValue();
    }
    tell(progress, all, all);
    return all;
  }

  private static void tell(Progress progress, long done, long all) {
    progress.at((int) done, (int) Math.max(all, 1), "");
  }

  /** What is told is at most what this store had; its last part may be smaller than it could be. */
  private void renew(SealedStore store, long behind, Progress progress, LongConsumer telling) {
    long done = 0;
    OptionalLong last = OptionalLong.of(0);
    while (last.isPresent()) {
      telling.accept(Math.min(done, behind));
      long after = last.getAsLong();
      last = progress.apart(() -> store.renew(after, AT_ONCE));
      done += AT_ONCE;
    }
  }
}
