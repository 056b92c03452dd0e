package org.dandang.rest.personnel;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says which person a form means. */
@Schema(
    name = "AppointmentFormChoice",
    description = "Says which person the form of that place means.")
public record FormChoiceJson(@NotNull @Positive Integer place, @NotNull @Positive Long person) {}
