package org.dandang.kernel.paper;

import java.util.List;

/** Several papers as one file that opens only with a password. */
public interface LockedPapers {
  /** One paper of the pack, with the line that the contents page gives it. */
  record Part(String title, byte[] pdf) {}

  /**
   * @param copy stands on every page, such as 第 3 份
   * @param banner printed on the contents page; the parts have their own
   */
  byte[] lock(String title, List<Part> parts, String copy, String banner, String password);
}
