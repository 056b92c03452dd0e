package org.dandang.kernel.desk;

/**
 * Makes a copy of a file that says what the file shows and nothing else: no camera, no place, no
 * author, no name. What is neither a JPEG or PNG picture nor a PDF by its content is refused, and
 * so is what unpacks to more than a machine should bear.
 */
public interface CleanCopies {
  /** A file drawn anew. */
  record CleanCopy(String mediaType, byte[] content) {
    public CleanCopy {
      content = content.clone();
    }

    @Override
    public byte[] content() {
      return content.clone();
    }
  }

  /**
   * @throws org.dandang.kernel.rule.InvalidInput that names {@code field}, when it is refused
   */
  CleanCopy of(String field, byte[] file);
}
