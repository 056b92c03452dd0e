package org.dandang.personnel.api.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;

/**
 * A person comes into the file with all that is known so far.
 *
 * @param health code of GB/T 2261.3; kept sealed
 */
public record RegisterPerson(
    @NotNull @Valid PersonFacts facts,
    @NotBlank String idNumber,
    @NotBlank @Pattern(regexp = "\\d{1,2}") String health,
    @NotNull Optional<@Valid CadreSince> cadre,
    @NotNull List<@Valid @NotNull NewEngagement> engagements,
    @NotNull Optional<@Valid RankSince> rank) {}
