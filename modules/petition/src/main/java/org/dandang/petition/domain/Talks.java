package org.dandang.petition.domain;

import org.dandang.petition.api.TalkId;

/** All talks with persons reported. */
public interface Talks {
  long nextId();

  void add(Talk talk);

  Talk get(TalkId id);
}
