package org.dandang.personnel.domain.warning;

import org.dandang.personnel.api.warning.WarningKind;

/** What is warned of now, within what the actor sees. */
public interface StandingWarnings {
  boolean stands(WarningKind kind, long subject, String mark);
}
