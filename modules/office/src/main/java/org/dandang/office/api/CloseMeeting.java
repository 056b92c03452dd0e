package org.dandang.office.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The minutes have their number and are signed. */
public record CloseMeeting(
    @NotNull MeetingId meeting, @NotBlank @Size(max = 100) String minutes, long seen) {}
