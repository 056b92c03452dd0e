package org.dandang.personnel.api.pool;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.id.PersonId;

/** Nominations are confirmed, and the persons are in, or declined; with the paper or the reason. */
public record AnswerNominations(
    @NotNull PoolId pool,
    @NotEmpty List<@NotNull PersonId> persons,
    boolean confirmed,
    @NotBlank @Size(max = 300) String answer,
    @NotNull LocalDate on) {}
