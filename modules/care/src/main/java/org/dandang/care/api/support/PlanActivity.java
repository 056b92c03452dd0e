package org.dandang.care.api.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A group plans to do something for its village team. */
public record PlanActivity(
    @NotNull GroupId group,
    @NotNull LocalDate day,
    @NotBlank @Size(max = 200) String topic,
    @NotBlank @Size(max = 200) String place) {}
