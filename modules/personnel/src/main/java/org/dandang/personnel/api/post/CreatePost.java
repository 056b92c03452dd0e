package org.dandang.personnel.api.post;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;

/**
 * A post of the establishment.
 *
 * @param minEducation code of GB/T 4658 that a holder needs at least
 * @param profession what a holder should have studied; empty where it does not matter
 * @param fieldWork mostly out in villages and on sites, which health must allow
 */
public record CreatePost(
    @NotNull UnitId unit,
    @NotBlank @Size(max = 120) String title,
    @NotNull Level level,
    @Positive int headcount,
    @NotNull Management management,
    int teamOrder,
    @NotBlank @Pattern(regexp = "\\d{2}") String minEducation,
    @NotNull @Size(max = 80) String profession,
    boolean fieldWork,
    @NotNull LocalDate on) {}
