package org.dandang.rest.personnel;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller's own uploads, the newest first. */
@Schema(name = "WaitingAppointmentFormsList", description = "The newest first.")
public record WaitingFormsList(List<WaitingFormsJson> rows) {}
