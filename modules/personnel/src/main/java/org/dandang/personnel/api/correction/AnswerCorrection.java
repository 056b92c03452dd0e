package org.dandang.personnel.api.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The answer to a request, with its reasons; the cadre reads them. */
public record AnswerCorrection(
    @NotNull CorrectionRequestId request, @NotBlank @Size(max = 500) String reason, long seen) {}
