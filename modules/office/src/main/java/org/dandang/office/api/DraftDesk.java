package org.dandang.office.api;

import jakarta.validation.Valid;

/** Keeps what the caller has begun to write, and lists as the caller likes them. */
public interface DraftDesk {
  void save(@Valid SaveDraft command);

  /** It was handed in, or is not wanted any more; nothing happens where there is none. */
  void discard(String form);

  long keep(@Valid KeepView command);

  void forget(long view);
}
