package org.dandang.accountability.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/**
 * The cadre appeals against a tolerance determination.
 *
 * @param appellant who signed the appeal; only the cadre whom the determination is about
 * @param first handles it, with the second; neither had a part in the determination
 */
public record FileToleranceAppeal(
    @NotNull ToleranceId tolerance,
    @NotNull PersonId appellant,
    @NotBlank @Size(max = 2000) String grounds,
    @NotNull PersonId first,
    @NotNull PersonId second,
    @NotNull LocalDate on) {}
