package org.dandang.personnel.domain.form;

import java.util.Locale;

/** One exchange file, whatever its age. */
public final class FormFile {
  /** Bytes that one file may have. */
  public static final int MOST_BYTES = 50 * 1024 * 1024;

  private FormFile() {}

  /**
   * Reads a .lrmx, or a .lrm without its picture.
   *
   * @throws FormRejected when it is too large, is no such file or tries something
   */
  public static ReadForm read(String file, byte[] bytes) {
    if (bytes.length > MOST_BYTES)
      throw new FormRejected(file, "personnel.form-too-large", MOST_BYTES >> 20);
    if (bytes.length == 0) throw new FormRejected(file, "personnel.form-empty");
    return isOld(file) ? LrmReader.read(file, bytes) : new LrmxReader(file).read(bytes);
  }

  static boolean isForm(String file) {
    return isOld(file) || lower(file).endsWith(".lrmx");
  }

  static boolean isOld(String file) {
    return lower(file).endsWith(".lrm");
  }

  static boolean isPicture(String file) {
    return lower(file).endsWith(".pic");
  }

  static String lower(String file) {
    return file.toLowerCase(Locale.ROOT);
  }
}
