package org.dandang.personnel.api.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.desk.BarSource.Purpose;
import org.dandang.kernel.id.PersonId;

/** The discipline commission notifies on paper until when a person is barred, and by which rule. */
public record NotifyBar(
    @NotNull PersonId person,
    @NotBlank String rule,
    @NotEmpty Set<@NotNull Purpose> purposes,
    @NotBlank String document,
    @NotNull LocalDate begin,
    @NotNull Optional<LocalDate> end) {}
