package org.dandang.personnel.api.appointment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step of one change as it was taken, left out or undone.
 *
 * @param reason why it was left out or undone
 * @param approver who approved that
 */
public record StepRow(
    ProcedureStep step,
    StepMark mark,
    LocalDate on,
    StepSheet sheet,
    Optional<String> reason,
    Optional<String> approver) {}
