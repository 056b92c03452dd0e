package org.dandang.access.api;

/** Whether the keys that lie there are those of this database. */
public interface KeyProof {
  /**
   * Asked at each start: with another key, nobody would be found by a number and everybody entered
   * twice.
   *
   * @throws IllegalStateException when they are another database's, or other algorithms make the
   *     fingerprints than at the first start
   */
  void mustFit();
}
