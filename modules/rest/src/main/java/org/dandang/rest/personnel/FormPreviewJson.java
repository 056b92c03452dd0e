package org.dandang.rest.personnel;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.dandang.personnel.api.form.FormPreview;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An upload that waits; nothing has been written. */
@Schema(
    name = "AppointmentFormPreview",
    description = "An upload that waits for its confirmation; nothing has been written.")
public record FormPreviewJson(
    long id,
    @Schema(description = "Local time after which it is gone.", example = "2019-02-20T17:00:00")
        String expires,
    List<FormPersonJson> persons) {
  static FormPreviewJson of(FormPreview from, HttpHeaders headers) {
    return new FormPreviewJson(
        from.id().value(),
        from.expires().withNano(0).toString(),
        from.persons().stream().map(person -> FormPersonJson.of(person, headers)).toList());
  }
}
