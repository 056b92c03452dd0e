package org.dandang.commendation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dandang.kernel.record.Amendment;

/** What a certificate says is put right. */
public record CorrectAward(
    @NotNull AwardId award,
    @NotBlank @Size(max = 100) String document,
    @NotNull @Size(max = 200) String post,
    @NotNull @Valid Amendment amendment,
    long seen) {}
