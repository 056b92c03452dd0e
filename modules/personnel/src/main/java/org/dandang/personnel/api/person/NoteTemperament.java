package org.dandang.personnel.api.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/**
 * A note as it stands in a signed paper of an examination.
 *
 * @param mark how the paper sees the cadre in this dimension
 * @param on the day on which the paper was signed
 */
public record NoteTemperament(
    @NotNull PersonId person,
    @NotNull Temperament dimension,
    @NotNull TemperamentMark mark,
    @NotBlank @Size(max = 300) String text,
    @NotBlank @Size(max = 120) String paper,
    @NotBlank @Size(max = 100) String signer,
    @NotNull LocalDate on) {}
