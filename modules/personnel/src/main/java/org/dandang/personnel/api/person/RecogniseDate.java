package org.dandang.personnel.api.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/**
 * A day of the file is recognised (三龄两历认定).
 *
 * @param day what is recognised
 * @param ground the papers on which it rests, the earliest first
 * @param document number of the paper that says so
 * @param approver who signed it
 * @param on the day of the signature
 */
public record RecogniseDate(
    @NotNull PersonId person,
    @NotNull RecognisedDate date,
    @NotNull LocalDate day,
    @NotBlank @Size(max = 500) String ground,
    @NotBlank @Size(max = 100) String document,
    @NotBlank @Size(max = 100) String approver,
    @NotNull LocalDate on,
    long seen) {}
