package org.dandang.training.api.classes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.Amendment;

/**
 * A class with all that is known of it, for the bulk door: it lives through the same steps, under
 * the same rules, as one that is entered step by step.
 *
 * @param reached the state to which it has come
 * @param cancelledReason why it was cancelled, for one that was
 * @param voided the amendment that voids it, if one does
 */
public record WholeClass(
    @NotNull @Valid PlanClass plan,
    @NotNull ClassState reached,
    @NotNull List<@Valid Attendee> attendees,
    @NotNull Optional<String> cancelledReason,
    @NotNull Optional<Amendment> voided) {
  public WholeClass {
    attendees = List.copyOf(attendees);
  }

  /**
   * One enrolled person.
   *
   * @param signIns may be empty: enrolled and never came
   * @param historicSource where the attendance is known from when there are no sign-ins
   */
  public record Attendee(
      @NotNull PersonId person,
      @NotNull List<SignIn> signIns,
      @NotNull Optional<String> historicSource) {
    public Attendee {
      signIns = List.copyOf(signIns);
    }
  }

  /** One sign-in. */
  public record SignIn(@NotNull LocalDate day, @NotNull Session session) {}
}
