package org.dandang.kernel.desk;

/** Keeps secrets so that they are recognised and never read again: by a slow, salted hash. */
public interface SecretHashes {
  String of(String secret);

  boolean matches(String secret, String kept);

  /** Compared against where nothing is kept, so that the answer takes as long. */
  String ofNobody();
}
