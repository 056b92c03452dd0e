package org.dandang.rest.personnel;

import java.time.LocalDate;
import org.dandang.personnel.api.form.FormPreview.Meant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody whom a form may speak of. */
@Schema(name = "AppointmentFormMeant", description = "Somebody whom a form may speak of.")
public record FormMeantJson(long person, String name, LocalDate birth, String post) {
  static FormMeantJson of(Meant from) {
    return new FormMeantJson(from.person().value(), from.name(), from.birth(), from.post());
  }
}
