package org.dandang.personnel.api.intake;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.dandang.personnel.api.form.PreviewId;

/**
 * What taking a table would do; nothing is changed yet.
 *
 * @param expires until when the table waits
 * @param checked false while the check has not ended
 * @param faults the first of them
 * @param faultCount how many there are
 * @param intake what became of it, once it was taken
 */
public record IntakeCheck(
    PreviewId id,
    IntakeKind kind,
    String file,
    String sheet,
    LocalDateTime expires,
    boolean checked,
    int created,
    int changed,
    int same,
    int refused,
    List<IntakeFault> faults,
    int faultCount,
    Optional<IntakeId> intake) {
  public IntakeCheck {
    faults = List.copyOf(faults);
  }

  /** Lines with something in them. */
  public int lines() {
    return created + changed + same + refused;
  }

  /** Whether any line would change anything. */
  public boolean brings() {
    return created + changed > 0;
  }
}
