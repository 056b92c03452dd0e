package org.dandang.policy.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A meeting that discussed the draft. */
public record DraftingMeeting(
    @NotNull LocalDate on,
    @NotBlank @Size(max = 200) String topic,
    @NotBlank @Size(max = 100) String presiding,
    @Positive int present,
    @NotNull @Size(max = 2000) String conclusion) {}
