package org.dandang.petition.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/**
 * How something was taken in.
 *
 * @param second who recorded it beside the registrar; whatever is said is recorded by two
 * @param representatives how many spoke for a joint visit; none for anything else
 * @param source number under which another office or the national site passed it on
 * @param reviewer before whom it is laid for the decision where it goes
 */
public record Intake(
    @NotNull ReportKind kind,
    @NotNull Optional<PersonId> second,
    @PositiveOrZero int representatives,
    @NotNull Optional<@Size(min = 1, max = 100) String> source,
    @NotNull Optional<PersonId> reviewer) {
  /** An accusation with nothing to tell besides. */
  public static Intake accusation() {
    return new Intake(
        ReportKind.ACCUSATION, Optional.empty(), 0, Optional.empty(), Optional.empty());
  }
}
