package org.dandang.training.api.classes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/**
 * A person signed in; saying it twice changes nothing.
 *
 * @param lateReason why it is entered after the class has closed; empty before
 */
public record SignPersonIn(
    @NotNull ClassId trainingClass,
    @NotNull PersonId person,
    @NotNull LocalDate day,
    @NotNull Session session,
    @NotNull @Size(max = 200) String lateReason,
    long seen) {}
