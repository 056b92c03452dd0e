package org.dandang.commendation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.desk.NoticeLetter;

/** What was brought forward while the notice runs. */
public record RecordObjection(
    @NotNull NominationId nomination, @NotNull @Valid NoticeLetter letter, long seen) {}
