package org.dandang.personnel.api.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/**
 * The grade that was deferred while a case was open.
 *
 * @param document that ended the case
 */
public record SupplementGrade(
    @NotNull AssessmentId assessment,
    @NotNull PersonId person,
    @NotNull Grade grade,
    @NotBlank @Size(max = 200) String document,
    @NotNull @Size(max = 300) String remark,
    @NotNull LocalDate on,
    long seen) {}
