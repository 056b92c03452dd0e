package org.dandang.personnel.api.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A scan of one paper of one person.
 *
 * @param paper what it is, as the matrix calls it
 * @param file its name where it came from; the ending counts
 */
public record AttachPaper(
    @NotNull AppointmentId appointment,
    @NotNull ChangeId change,
    @NotBlank @Size(max = 60) String paper,
    @NotBlank @Size(max = 200) String file,
    long seen) {}
