package org.dandang.personnel.api.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.ChangeId;

/**
 * The cadre asks in writing that an adverse change be looked at again.
 *
 * @param toldOn when the cadre was told of the decision
 * @param first handles it, with the second; neither had a part in the decision
 */
public record FileAppeal(
    @NotNull AppointmentId appointment,
    @NotNull ChangeId change,
    @NotNull AppealKind kind,
    @NotBlank @Size(max = 4000) String grounds,
    @NotNull LocalDate toldOn,
    @NotNull LocalDate on,
    @NotNull PersonId first,
    @NotNull PersonId second) {}
