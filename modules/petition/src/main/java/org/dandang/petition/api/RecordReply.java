package org.dandang.petition.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The reply to a letter of inquiry, countersigned by the head of the unit's party committee. */
public record RecordReply(
    @NotNull InquiryId inquiry,
    @NotBlank String reply,
    @NotBlank String countersigner,
    @NotNull LocalDate on,
    long seen) {}
