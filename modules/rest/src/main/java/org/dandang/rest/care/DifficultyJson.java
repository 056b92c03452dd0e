package org.dandang.rest.care;

import java.time.LocalDate;
import org.dandang.care.api.difficulty.DifficultyRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Difficulties and how far they have come. */
@Schema(name = "Difficulty", description = "Difficulties and how far they have come.")
public record DifficultyJson(
    long id,
    LocalDate collectedOn,
    String village,
    String requester,
    @Schema(description = "LIVING, WORK, HEALTH, FAMILY, VILLAGE, OTHER.") String kind,
    @Schema(description = "NORMAL, SOON, URGENT.") String urgency,
    String difficulty,
    @Schema(nullable = true) String owner,
    @Schema(nullable = true) LocalDate due,
    @Schema(description = "COLLECTED, ASSIGNED, SOLVED, CONFIRMED.") String state,
    int reopened,
    boolean voided) {
  static DifficultyJson of(DifficultyRow row) {
    return new DifficultyJson(
        row.id(),
        row.collectedOn(),
        row.village(),
        row.requester(),
        row.kind().name(),
        row.urgency().name(),
        row.difficulty(),
        row.owner(),
        row.due(),
        row.state().name(),
        row.reopened(),
        row.voided());
  }
}
