package org.dandang.kernel.paper;

import java.util.List;
import java.util.function.Consumer;

/** Several papers as one file that opens only with a password. */
public interface LockedPapers {
  /** One paper of the pack, with the line that the contents page gives it. */
  record Part(String title, byte[] pdf) {}

  /** One numbered copy, locked. */
  record Copy(String mark, byte[] pdf) {}

  /**
   * What all copies have in common is put together once; each copy is handed on as it is made.
   *
   * @param copies what stands on every page of each copy, such as 第 3 份
   * @param banner printed on the contents page; the parts have their own
   */
  void lock(
      String title,
      List<Part> parts,
      List<String> copies,
      String banner,
      String password,
      Consumer<Copy> each);
}
