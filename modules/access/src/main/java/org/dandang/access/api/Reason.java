package org.dandang.access.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something was done, in a few words; kept with the history of the record. */
public record Reason(@NotBlank @Size(min = 2, max = 200) String reason) {}
