package org.dandang.petition.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** A letter of inquiry to the person reported: the issue in the organ's own words. */
public record SendInquiry(
    @NotNull ReportId report,
    @Positive int allegation,
    @NotBlank @Size(max = 4000) String text,
    @NotNull PersonId approver,
    @NotNull LocalDate on) {}
