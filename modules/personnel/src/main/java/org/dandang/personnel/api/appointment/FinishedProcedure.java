package org.dandang.personnel.api.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.record.DecisionBasis;

/**
 * A procedure that went its whole way on paper before it is entered; the same rules are checked on
 * the days given. Steps that a kind of change does not need take the days of the others.
 *
 * @param opinionDocument number of the discipline commission's written reply without objection
 * @param noticeEnds as printed on the notice; taken where no working calendar of its year is known,
 *     and counted otherwise
 * @param effective day of effect
 */
public record FinishedProcedure(
    @NotNull @Valid OpenAppointment motion,
    @NotNull LocalDate recommended,
    @NotNull LocalDate candidate,
    @NotNull LocalDate examined,
    @NotBlank String opinionDocument,
    @NotNull LocalDate checked,
    @NotNull DecisionBasis basis,
    @NotNull LocalDate noticeBegins,
    @NotNull Optional<LocalDate> noticeEnds,
    @NotBlank String document,
    @NotNull LocalDate effective) {}
