package org.dandang.office.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.dandang.kernel.id.PersonId;

/** A committee is called together: on which day, who presides, who should attend. */
public record ConveneMeeting(
    @NotBlank @Size(max = 100) String committee,
    @NotNull LocalDate on,
    @NotBlank @Size(max = 100) String presiding,
    @NotEmpty Set<@NotNull PersonId> shouldAttend) {}
