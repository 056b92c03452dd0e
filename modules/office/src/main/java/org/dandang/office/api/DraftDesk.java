package org.dandang.office.api;

import jakarta.validation.Valid;

/** Keeps what the caller has begun to write, and lists as the caller likes them. */
public interface DraftDesk {
  /** Begins to keep a form, or goes on with it. */
  void save(@Valid SaveDraft command);

  /** Goes on with what is kept already; says whether anything was. */
  boolean saveAgain(@Valid SaveDraft command);

  /** It was handed in, or is not wanted any more; nothing happens where there is none. */
  void discard(String form);

  long keep(@Valid KeepView command);

  void forget(long view);
}
