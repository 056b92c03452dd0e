package org.dandang.personnel.api.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dandang.kernel.desk.ClearanceDesk.Conclusion;

/** The reply came on paper: its number, day and conclusion are typed in. */
public record RecordOpinion(
    @NotNull AppointmentId appointment,
    @NotNull ChangeId change,
    @NotNull Conclusion conclusion,
    @NotBlank String document,
    @NotNull LocalDate on,
    long seen) {}
