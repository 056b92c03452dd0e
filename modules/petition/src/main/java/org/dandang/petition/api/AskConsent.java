package org.dandang.petition.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What the person reported said when asked; without consent the clarification ends here. */
public record AskConsent(
    @NotNull ClarificationId clarification, boolean consents, @NotNull LocalDate on, long seen) {}
