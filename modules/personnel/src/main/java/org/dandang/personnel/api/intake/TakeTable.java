package org.dandang.personnel.api.intake;

import jakarta.validation.constraints.NotNull;
import org.dandang.personnel.api.form.PreviewId;

/**
 * Takes a table that was checked.
 *
 * @param goodOnly the good lines although others are wrong; otherwise all of it or nothing
 */
public record TakeTable(@NotNull PreviewId preview, boolean goodOnly) {}
