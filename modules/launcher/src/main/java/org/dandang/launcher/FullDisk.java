package org.dandang.launcher;

import java.nio.file.Path;
import java.util.List;

/** No room left, as the system words it: a full disk, a quota that is used up, a file too large. */
final class FullDisk {
  private static final List<String> WORDS =
      List.of("No space left on device", "Disk quota exceeded", "File too large");

  private FullDisk() {}

  /** Whether that is what lies behind a failure. */
  static boolean isBehind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String said = String.valueOf(cause.getMessage());
      if (WORDS.stream().anyMatch(said::contains)) {
        return true;
      }
    }
    return false;
  }

  static Failure failure(Path folder, Throwable cause) {
    return new Failure(
        "磁盘已满或配额用尽：无法写入 " + folder + "，请腾出空间后再启动，已有数据不受影响。",
        "The disk is full or the quota used up: "
            + folder
            + " cannot be written. Make room and start again; no data is lost.",
        cause);
  }
}
