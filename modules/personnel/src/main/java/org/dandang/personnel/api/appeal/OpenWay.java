package org.dandang.personnel.api.appeal;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A way that is open to whoever contests a decision.
 *
 * @param last day on which it can be taken
 */
public record OpenWay(AppealKind kind, LocalDate last) implements Serializable {
  private static final long serialVersionUID = 1L;
}
