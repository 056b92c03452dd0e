package org.dandang.commendation.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Takes an award back from a day on. */
public record RevokeAward(
    @NotNull AwardId award,
    @NotNull RevocationGround ground,
    @NotBlank @Size(max = 100) String document,
    @NotBlank @Size(max = 100) String signer,
    @NotNull LocalDate on,
    long seen) {}
