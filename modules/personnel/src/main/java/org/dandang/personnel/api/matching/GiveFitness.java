package org.dandang.personnel.api.matching;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.post.PostId;

/**
 * Somebody who may says whether health allows a person this post.
 *
 * @param basis the paper on which it rests, without a diagnosis
 */
public record GiveFitness(
    @NotNull PostId post,
    @NotNull PersonId person,
    @NotNull Fitness fitness,
    @NotBlank @Size(max = 200) String basis,
    @NotNull LocalDate on) {}
