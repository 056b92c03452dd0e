package org.dandang.office.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** How a matter was voted; whoever is concerned left the room. */
public record RecordVote(
    @NotNull MeetingId meeting,
    @NotBlank @Size(max = 300) String matter,
    @PositiveOrZero int recused,
    @PositiveOrZero int inFavour,
    @PositiveOrZero int against,
    @PositiveOrZero int abstained,
    long seen) {}
