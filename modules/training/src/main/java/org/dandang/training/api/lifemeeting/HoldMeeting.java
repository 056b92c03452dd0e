package org.dandang.training.api.lifemeeting;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The meeting took place with so many of the members who should be there. */
public record HoldMeeting(
    @NotNull LifeMeetingId meeting,
    @NotNull LocalDate on,
    @NotBlank @Size(max = 200) String place,
    @Positive int shouldAttend,
    @Min(0) int present,
    long seen) {}
