package org.dandang.petition.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** A talk with the person reported about one allegation, held by two. */
public record HoldTalk(
    @NotNull ReportId report,
    @Positive int allegation,
    @NotNull PersonId first,
    @NotNull PersonId second,
    @NotBlank @Size(max = 200) String place,
    @NotBlank @Size(max = 4000) String record,
    @NotNull LocalDate on) {}
