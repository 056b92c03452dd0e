package org.dandang.personnel.api.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.desk.BarSource.Purpose;
import org.dandang.kernel.id.PersonId;

/**
 * The discipline commission notifies on paper until when a person is barred, and by which rule.
 *
 * @param measure the sanction behind it, or {@code ADMONITION}, where it binds annual grades too
 */
public record NotifyBar(
    @NotNull PersonId person,
    @NotBlank String rule,
    @NotEmpty Set<@NotNull Purpose> purposes,
    @NotBlank @Size(max = 100) String document,
    @NotNull LocalDate begin,
    @NotNull Optional<LocalDate> end,
    @NotNull Optional<@Pattern(regexp = MEASURES) String> measure) {
  /** As the rule book names them: {@code appraisal.effect.…}. */
  private static final String MEASURES = "ADMONITION|(PARTY|ADMIN)_[A-Z_]{1,40}";
}
