package org.dandang.office.api;

import jakarta.validation.Valid;

/** Keeps what the caller has begun to write, and lists as the caller likes them. */
public interface DraftDesk {
  long save(@Valid SaveDraft command);

  void discard(long draft);

  long keep(@Valid KeepView command);

  void forget(long view);
}
