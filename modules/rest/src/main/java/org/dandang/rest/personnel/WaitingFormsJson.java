package org.dandang.rest.personnel;

import org.dandang.personnel.api.form.FormPreview.Waiting;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An upload of the caller's own that waits. */
@Schema(name = "WaitingAppointmentForms", description = "An upload of the caller's own that waits.")
public record WaitingFormsJson(
    long id, String made, String expires, int forms, int takeable, int open, int taken) {
  static WaitingFormsJson of(Waiting from) {
    return new WaitingFormsJson(
        from.id().value(),
        from.made().withNano(0).toString(),
        from.expires().withNano(0).toString(),
        from.forms(),
        from.takeable(),
        from.open(),
        from.taken());
  }
}
