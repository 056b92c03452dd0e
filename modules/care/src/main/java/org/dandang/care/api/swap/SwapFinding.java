package org.dandang.care.api.swap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.UnitId;

/** What the leader found that day, and which unit deals with it until when. */
public record SwapFinding(
    @NotBlank @Size(max = 1000) String found, @NotNull UnitId owner, @NotNull LocalDate due) {}
