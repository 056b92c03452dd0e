package org.dandang.rest.personnel;

import jakarta.json.bind.annotation.JsonbProperty;
import org.dandang.personnel.api.form.FormDifference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One field in which a file differs from the form here. */
@Schema(
    name = "AppointmentFormDifference",
    description =
        "A field that the file fills in otherwise: the element of the exchange file, or QiTa for"
            + " the elements of other programs.")
public record FormDifferenceJson(
    @Schema(example = "JianLi") String field, String old, @JsonbProperty("new") String file) {
  static FormDifferenceJson of(FormDifference from) {
    return new FormDifferenceJson(from.field(), from.before(), from.after());
  }
}
