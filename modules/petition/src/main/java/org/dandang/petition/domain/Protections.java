package org.dandang.petition.domain;

import java.util.List;
import org.dandang.petition.api.ProtectionId;

/** All requests for protection. */
public interface Protections {
  long nextId();

  void add(Protection protection);

  /** As last stored; a negative {@code seen} asks for whatever version there is. */
  Protection get(ProtectionId id, long seen);

  /** Those in force whose reporter is known by a hash. */
  List<ProtectionId> watched();
}
