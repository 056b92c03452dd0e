package org.dandang.personnel.api.dispatch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/**
 * A second-line cadre is sent to the front from a day on.
 *
 * @param leads is in charge of the main work there
 */
public record DispatchVeteran(
    @NotNull PersonId person,
    @NotBlank @Size(max = 300) String task,
    @NotBlank @Size(max = 120) String place,
    @NotNull DispatchLine line,
    boolean leads,
    @NotBlank @Size(max = 80) String document,
    @NotNull LocalDate on) {}
