package org.dandang.petition.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dandang.kernel.id.PersonId;

/** A handler asks to see one sealed part of a report, for a purpose of the list and in words. */
public record AskUnsealing(
    @NotNull ReportId report,
    @NotNull SealedPart part,
    @NotNull UnsealingPurpose purpose,
    @NotBlank @Size(max = 500) String reason,
    @NotNull PersonId requester) {}
