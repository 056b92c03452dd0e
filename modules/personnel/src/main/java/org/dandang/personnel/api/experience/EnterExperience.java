package org.dandang.personnel.api.experience;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/**
 * One line of study or service.
 *
 * @param education code of GB/T 4658, of a study that ended with it
 * @param degree code of GB/T 6864
 */
public record EnterExperience(
    @NotNull PersonId person,
    @NotNull ExperienceKind kind,
    @NotNull LocalDate begin,
    @NotNull Optional<LocalDate> end,
    @NotBlank @Size(max = 120) String place,
    @NotNull @Size(max = 120) String subject,
    @NotNull Optional<@Pattern(regexp = "\\d{2}") String> education,
    @NotNull Optional<@Pattern(regexp = "\\d{1,3}") String> degree) {}
