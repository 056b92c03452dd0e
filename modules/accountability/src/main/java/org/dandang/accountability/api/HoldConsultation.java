package org.dandang.accountability.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.id.PersonId;

/** Both organs consult about several accountability cases in one meeting. */
public record HoldConsultation(
    @NotEmpty List<@NotNull CaseId> cases,
    @NotNull PersonId forDiscipline,
    @NotNull PersonId forOrganisation,
    @NotBlank String opinion,
    @NotNull PersonId keeper,
    @NotNull LocalDate on) {}
