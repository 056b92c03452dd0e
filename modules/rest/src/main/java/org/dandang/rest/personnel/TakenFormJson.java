package org.dandang.rest.personnel;

import jakarta.ws.rs.core.HttpHeaders;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.form.TakenForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one ticked form. */
@Schema(name = "TakenAppointmentForm", description = "What became of one ticked form.")
public record TakenFormJson(
    int place,
    String name,
    boolean taken,
    @Schema(nullable = true) Long person,
    @Schema(description = "Why it was not taken.", nullable = true) FormProblemJson problem) {
  static TakenFormJson of(TakenForm from, HttpHeaders headers) {
    return new TakenFormJson(
        from.place(),
        from.name(),
        from.taken(),
        from.person().map(PersonId::value).orElse(null),
        from.problem().map(problem -> FormProblemJson.of(problem, headers)).orElse(null));
  }
}
