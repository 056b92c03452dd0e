package org.dandang.training.api.classes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.record.Amendment;

/** Title and days of a class were entered wrongly; closed classes are corrected this way too. */
public record CorrectClass(
    @NotNull ClassId trainingClass,
    @NotBlank @Size(max = 200) String title,
    @NotNull LocalDate begin,
    @NotNull LocalDate end,
    @NotNull @Valid Amendment amendment,
    long seen) {}
