package org.dandang.personnel.api.post;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.api.Level;

/** What the establishment says of a post is changed, with the paper behind it. */
public record AmendPost(
    @NotNull PostId post,
    @NotBlank @Size(max = 120) String title,
    @NotNull Level level,
    @Positive int headcount,
    @PositiveOrZero int teamOrder,
    @NotBlank @Pattern(regexp = "\\d{2}") String minEducation,
    @NotNull @Size(max = 80) String profession,
    boolean fieldWork,
    @NotNull @Valid Amendment amendment,
    long seen) {}
