package org.dandang.personnel.api.post;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.record.Amendment;

/** The cultivation, or the post with it, ends with the day of the amendment. */
public record EndPost(@NotNull PostId post, @NotNull @Valid Amendment amendment, long seen) {}
