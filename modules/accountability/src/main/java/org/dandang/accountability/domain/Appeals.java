package org.dandang.accountability.domain;

import org.dandang.accountability.api.AppealId;

/** All appeals. */
public interface Appeals {
  AppealId nextId();

  void add(Appeal appeal);

  Appeal get(AppealId id, long seen);
}
