package org.dandang.personnel.api.dispatch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What was done so far, or at the end with the result. */
public record ReportDispatch(
    @NotNull DispatchId dispatch,
    @NotBlank @Size(max = 2000) String text,
    @NotNull LocalDate on,
    long seen) {}
