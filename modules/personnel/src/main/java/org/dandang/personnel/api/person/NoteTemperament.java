package org.dandang.personnel.api.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/**
 * A note as it stands in a signed paper of an examination.
 *
 * @param on the day on which the paper was signed
 */
public record NoteTemperament(
    @NotNull PersonId person,
    @NotNull Temperament dimension,
    @NotBlank @Size(max = 300) String text,
    @NotBlank @Size(max = 120) String paper,
    @NotBlank @Size(max = 100) String signer,
    @NotNull LocalDate on) {}
