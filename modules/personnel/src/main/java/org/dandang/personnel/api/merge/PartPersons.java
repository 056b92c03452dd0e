package org.dandang.personnel.api.merge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.record.Amendment;

/** They were two persons after all. */
public record PartPersons(@NotNull MergeId merge, @NotNull @Valid Amendment amendment) {}
