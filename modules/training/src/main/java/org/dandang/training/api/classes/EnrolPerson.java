package org.dandang.training.api.classes;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** A person takes a seat, or a place on the waiting list when asked for. */
public record EnrolPerson(
    @NotNull ClassId trainingClass,
    @NotNull PersonId person,
    boolean waiting,
    @NotNull LocalDate on,
    long seen) {}
