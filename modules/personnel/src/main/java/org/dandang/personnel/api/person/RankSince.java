package org.dandang.personnel.api.person;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A rank held from that day on. */
public record RankSince(@NotNull Rank rank, @NotNull LocalDate on) {}
