package org.dandang.petition.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/**
 * The reviewer grants what a reporter asked for, or does not.
 *
 * @param measures what is done, or why nothing is; without a name
 */
public record DecideProtection(
    @NotNull ProtectionId protection,
    boolean granted,
    @NotBlank @Size(max = 500) String measures,
    @NotNull PersonId approver,
    @NotNull LocalDate on,
    long seen) {}
