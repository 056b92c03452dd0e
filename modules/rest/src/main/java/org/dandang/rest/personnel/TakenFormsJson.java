package org.dandang.rest.personnel;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each ticked form. */
@Schema(
    name = "TakenAppointmentForms",
    description = "What became of each ticked form; what fails stops nobody else.")
public record TakenFormsJson(int taken, List<TakenFormJson> persons) {}
