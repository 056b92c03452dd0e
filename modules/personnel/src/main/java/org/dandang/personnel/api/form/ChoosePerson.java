package org.dandang.personnel.api.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.dandang.kernel.id.PersonId;

/** Says of whom a form speaks that may speak of several. */
public record ChoosePerson(
    @NotNull PreviewId preview, @Positive int place, @NotNull PersonId person) {}
