package org.dandang.personnel.api.experience;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A line of study or service is recognised.
 *
 * @param ground the papers on which it rests
 * @param paper number of the paper that says so
 */
public record RecogniseExperience(
    long line,
    @NotBlank @Size(max = 500) String ground,
    @NotBlank @Size(max = 100) String paper,
    @NotBlank @Size(max = 100) String approver,
    @NotNull LocalDate on,
    long seen) {}
