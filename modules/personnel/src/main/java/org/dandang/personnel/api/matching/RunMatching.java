package org.dandang.personnel.api.matching;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.post.PostId;

/** Compares these persons for a post as of a day and keeps the picture. */
public record RunMatching(
    @NotNull PostId post,
    @NotEmpty @Size(max = 500) List<@NotNull PersonId> persons,
    @NotNull LocalDate on) {}
