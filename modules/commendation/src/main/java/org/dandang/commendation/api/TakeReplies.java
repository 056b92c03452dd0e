package org.dandang.commendation.api;

import jakarta.validation.constraints.NotNull;

/** Enters the replies that have come in since. */
public record TakeReplies(@NotNull ProgrammeId programme) {}
