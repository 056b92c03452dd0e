package org.dandang.access.domain;

import java.util.Optional;

/** Where the fingerprint of the first day is kept. */
public interface KeyProofs {
  Optional<byte[]> first();

  void keep(byte[] print);
}
