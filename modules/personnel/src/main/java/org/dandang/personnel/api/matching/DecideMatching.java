package org.dandang.personnel.api.matching;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** A person decides, not the points: whom, who decided, why. */
public record DecideMatching(
    @NotNull MatchingId matching,
    @NotNull PersonId chosen,
    @NotBlank @Size(max = 100) String decidedBy,
    @NotBlank @Size(max = 500) String reason,
    @NotNull LocalDate on,
    long seen) {}
