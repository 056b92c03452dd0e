package org.dandang.care.api.talk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.id.PersonId;

/**
 * Somebody talked with one or several cadres face to face.
 *
 * @param notes what stays between them and the care team; may be empty
 */
public record HoldTalk(
    @NotNull PersonId talker,
    @NotNull LocalDate on,
    @NotBlank @Size(max = 200) String place,
    @NotEmpty List<@Valid Participant> participants,
    @NotNull @Size(max = 4000) String notes) {
  public HoldTalk {
    participants = List.copyOf(participants);
  }

  /** One cadre with what he or she asked for; may be empty. */
  public record Participant(@NotNull PersonId person, @NotNull @Size(max = 1000) String wish) {}
}
