package org.dandang.care.api.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.Amendment;

/**
 * An activity with all that is known of it, for the bulk door.
 *
 * @param reached how far it has come
 * @param participants who took part, for one that was carried out
 * @param cancelledReason why it was cancelled, for one that was
 */
public record WholeActivity(
    @NotNull @Valid PlanActivity plan,
    @NotNull ActivityState reached,
    @NotNull List<PersonId> participants,
    @NotNull Optional<String> cancelledReason,
    @NotNull Optional<Amendment> voided) {
  public WholeActivity {
    participants = List.copyOf(participants);
  }
}
