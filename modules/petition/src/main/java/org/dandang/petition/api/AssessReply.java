package org.dandang.petition.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What the handlers make of a reply (JD-29). */
public record AssessReply(
    @NotNull InquiryId inquiry, @NotNull Outcome outcome, @NotNull LocalDate on, long seen) {
  /** Accepted and closed, educated, asked again, verified. */
  public enum Outcome {
    ACCEPTED_AND_CLOSED,
    EDUCATED,
    ASK_AGAIN,
    VERIFY
  }
}
