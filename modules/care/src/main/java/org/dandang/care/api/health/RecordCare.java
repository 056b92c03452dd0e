package org.dandang.care.api.health;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** Somebody was cared for; no medical facts, only what was done. */
public record RecordCare(
    @NotNull PersonId person,
    @NotNull CareKind kind,
    @NotBlank @Size(max = 500) String what,
    @NotNull LocalDate on) {}
