package org.dandang.petition.api;

import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.id.PersonId;

/** Who handed a report in, where he is in the rolls; never written out, not even by number. */
public record Reporter(@NotNull PersonId person) {
  @Override
  public String toString() {
    return "Reporter";
  }
}
