package org.dandang.personnel.api.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** One uploaded file: a form, a picture beside an old form, or a zip of them. */
public record FormUpload(@NotBlank String name, @NotNull byte[] bytes) {}
