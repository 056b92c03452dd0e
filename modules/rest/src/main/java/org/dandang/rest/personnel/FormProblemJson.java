package org.dandang.rest.personnel;

import jakarta.ws.rs.core.HttpHeaders;
import org.dandang.personnel.api.form.FormProblem;
import org.dandang.rest.frame.Reasons;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with a form or a file. */
@Schema(name = "AppointmentFormProblem", description = "What is wrong with a form or a file.")
public record FormProblemJson(
    @Schema(description = "Element of the exchange file; empty for the file as a whole.")
        String field,
    @Schema(example = "personnel.form-twice") String code,
    String message) {
  static FormProblemJson of(FormProblem from, HttpHeaders headers) {
    return new FormProblemJson(
        from.field(), from.code(), Reasons.of(headers, from.code(), from.arguments()));
  }
}
