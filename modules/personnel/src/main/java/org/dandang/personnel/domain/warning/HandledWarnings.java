package org.dandang.personnel.domain.warning;

import java.util.Optional;
import org.dandang.personnel.api.warning.WarningKind;

/** All warnings that were dealt with. */
public interface HandledWarnings {
  Optional<HandledWarning> find(WarningKind kind, long subject, String mark);

  void add(HandledWarning warning);

  void remove(HandledWarning warning);
}
