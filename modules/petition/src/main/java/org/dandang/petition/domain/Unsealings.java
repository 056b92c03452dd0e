package org.dandang.petition.domain;

import org.dandang.petition.api.UnsealingId;

/** All requests to look at what is sealed. */
public interface Unsealings {
  long nextId();

  void add(Unsealing unsealing);

  /** As last stored; a negative {@code seen} asks for whatever version there is. */
  Unsealing get(UnsealingId id, long seen);
}
