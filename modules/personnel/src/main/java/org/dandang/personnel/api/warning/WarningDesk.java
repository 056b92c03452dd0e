package org.dandang.personnel.api.warning;

import jakarta.validation.Valid;

/** Commands about warnings. */
public interface WarningDesk {
  /** Takes it off the open ones, with who, when and what was done. */
  void handle(@Valid HandleWarning command);

  /** Puts it back. */
  void reopen(@Valid ReopenWarning command);
}
