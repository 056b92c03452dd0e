package org.dandang.web.system;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.access.api.KeyDesk;
import org.dandang.access.api.SealedStoreRow;
import org.dandang.access.api.SealingKeyRow;
import org.dandang.kernel.desk.Jobs;
import org.dandang.web.frame.Words;

/** The master keys, what they have sealed, and their change. */
@Named
@RequestScoped
public class KeysPage {
  private static final String AGAIN = "keys?faces-redirect=true";

  @Inject KeyDesk desk;
  @Inject Jobs jobs;
  @Inject Words words;

  private List<SealedStoreRow> stores;
  private boolean sure;

  public List<SealingKeyRow> getKeys() {
    return desk.keys();
  }

  public String getAlgorithms() {
    return desk.algorithms();
  }

  public List<SealedStoreRow> getStores() {
    if (stores == null) stores = desk.stores();
    return stores;
  }

  /** Whether an older key still holds anything. */
  public boolean isBehind() {
    return getStores().stream().anyMatch(store -> store.behind() > 0);
  }

  public String make() {
    desk.make(sure);
    return AGAIN;
  }

  /** Begins in the background; how far it is stands on the own desk. */
  public String renew() {
    KeyDesk along = desk;
    jobs.start(words.of("system", "keys.renew"), along::renew);
    return "/office/desk?faces-redirect=true";
  }

  public boolean isSure() {
    return sure;
  }

  public void setSure(boolean sure) {
    this.sure = sure;
  }
}
