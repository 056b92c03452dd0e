package org.dandang.access.api;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.dandang.kernel.desk.Jobs.Progress;

/** The keys of the house and their change, for the security administrator alone. */
public interface KeyDesk {
  /** All keys that lie there, the newest last. */
  List<SealingKeyRow> keys();

  /** By which algorithms is sealed now: {@code AES} or {@code SM4}. */
  String algorithms();

  /** What is sealed, place by place. */
  List<SealedStoreRow> stores();

  /**
   * Makes the next key, which seals from now on; what older ones have sealed stays readable.
   *
   * @param backupArranged the folder of keys is in a backup, apart from the database's
   * @return its number
   */
  int make(boolean backupArranged);

  /**
   * Seals everything again that an older key has sealed, while others go on working. Called off or
   * broken, it goes on where it was when it is started again.
   *
   * @return how many records were sealed again
   */
  long renew(@NotNull Progress progress);
}
