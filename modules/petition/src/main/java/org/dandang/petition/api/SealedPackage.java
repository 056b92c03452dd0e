package org.dandang.petition.api;

/**
 * A report on its way to a superior: a file that says nothing without its key, and the key, which
 * is kept nowhere.
 */
public record SealedPackage(String number, byte[] content, String key) {
  public SealedPackage {
    content = content.clone();
  }

  @Override
  public byte[] content() {
    return content.clone();
  }
}
