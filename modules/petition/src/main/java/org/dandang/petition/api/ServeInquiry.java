package org.dandang.petition.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The slip of service for a letter of inquiry: from that day its time runs. */
public record ServeInquiry(
    @NotNull InquiryId inquiry,
    @NotBlank @Size(max = 100) String receipt,
    @NotNull LocalDate on,
    long seen) {}
